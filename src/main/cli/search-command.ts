import { annotationTerms, type TermSets } from '../../domain/query/annotation-terms.ts';
import { evaluateAnnotationTerms, type AnnotationRows } from '../../domain/query/evaluate-annotation-term.ts';
import { localDay } from '../../domain/query/local-day.ts';
import { parseQuery } from '../../domain/query/parse.ts';
import { catalogSort, isCatalogSort } from '../../domain/query/reader-sort.ts';
import type { RowsPage } from '../../ipc/contract.ts';
import type { Library } from '../library/library.ts';
import { annotationRows } from './annotation-rows.ts';
import { EXIT, type Command } from './command.ts';
import { facetLines, facetsJson } from './facet-lines.ts';
import type { Output } from './output.ts';
import { counted, mistakeLines, rowLines } from './wording.ts';

/** Papers shown where the person names no limit. */
const LIMIT = 20;

export const searchCommand: Command = {
  name: 'search',
  usage: 'carrel search QUERY [--sort FIELD[:asc|desc]] [--facets] [--limit N] [--library DIR] [--starter] [--json]',
  purpose: 'Finds papers by words, fields and your own annotations, best match first.',
  details: [
    'All words must match, in any grammatical form; the last one may be half a word. Quotes make a phrase, OR, a',
    'dash and parentheses do what they say, and fields such as title: author: year: has: list: look in one place.',
    'docs/search.md has all of it. The shell takes a pair of quotes for itself, so put another pair around yours;',
    'where a query begins with a dash, put -- before it.',
    '',
    '  --sort FIELD   relevance, date, added, title, year, venue, status, rating or queue; with :asc or :desc behind it',
    '  --facets       count years, venues and topics of all that match',
    `  --limit N      show N papers instead of ${String(LIMIT)}`,
    '',
    'Example: carrel search sparse attention',
    `Example: carrel search '"layer normalization" depth year:2020.. -survey' --sort date`,
    `Example: carrel search 'list:"Start here" -is:finished'`,
  ],
  options: ['limit', 'sort', 'facets'],
  words: [1, Infinity],
  run: async (library, { words, json, limit = LIMIT, sort, facets }, output) => {
    const rows = annotationReader(library);
    const question = { query: words.join(' '), sets: setsFor(rows, words.join(' ')) };
    const order = sort === undefined || isCatalogSort(sort) ? sort : catalogSort(sort, rows().paperStates);
    const page = library.catalog.rows({ ...question, offset: 0, limit, ...(order !== undefined && { sort: order }) });
    const counts = facets ? library.catalog.facets(question) : undefined;
    output.message(...mistakeLines(question.query, page.mistakes));
    if (json) {
      await output.json({ ...pageJson(page), ...(counts !== undefined && { facets: facetsJson(counts) }) });
    } else {
      await writeRows(page, output);
      if (counts !== undefined) await output.lines(...facetLines(counts));
      output.message(countLine(page));
    }
    if (page.didYouMean !== undefined) output.message(`Did you mean: ${page.didYouMean}`);
    return EXIT.fine;
  },
};

/** What the reader made is in the mirror; it is read only when the query or the order asks for it, and once. */
function annotationReader({ mirror }: Library): () => AnnotationRows {
  let rows: AnnotationRows | undefined;
  return () => (rows ??= annotationRows(mirror.read()));
}

function setsFor(rows: () => AnnotationRows, text: string): TermSets {
  const { query } = parseQuery(text);
  return annotationTerms(query).length === 0 ? {} : evaluateAnnotationTerms(query, rows(), localDay(Date.now()));
}

function pageJson({ total, tookMs, rows, mistakes, didYouMean }: RowsPage): object {
  return {
    total,
    tookMs,
    hits: rows.map(({ id, title, snippet }) => ({ id, title, snippet: snippet?.text ?? '' })),
    ...(mistakes.length > 0 && { mistakes }),
    ...(didYouMean !== undefined && { didYouMean }),
  };
}

async function writeRows({ rows }: RowsPage, output: Output): Promise<void> {
  for (const row of rows) {
    await output.lines(...rowLines(row), ...(row.snippet === undefined ? [] : [`${' '.repeat(12)}${row.snippet.text}`]));
  }
}

function countLine({ total, rows, rankedOf }: RowsPage): string {
  const shown = rows.length < total ? ` The first ${String(rows.length)} are shown.` : '';
  const ranked = rankedOf === undefined ? '' : ` Of so many, the newest ${counted(rankedOf, 'paper is', 'papers are')} ranked.`;
  return `${counted(total, 'paper matches', 'papers match')}.${shown}${ranked}`;
}
