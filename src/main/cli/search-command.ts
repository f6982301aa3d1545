import type { PaperId } from '../../domain/paper/paper.ts';
import { annotationTerms } from '../../domain/query/annotation-terms.ts';
import { evaluateAnnotationTerms } from '../../domain/query/evaluate-annotation-term.ts';
import { dayName } from '../../domain/calendar/days.ts';
import { nearSentence } from '../../domain/query/near-sentence.ts';
import { OWN_LABELS, ownPassages, saysMore, type OwnPassage } from '../../domain/query/own-passage.ts';
import { parseQuery } from '../../domain/query/parse.ts';
import { catalogSort, isCatalogSort } from '../../domain/query/reader-sort.ts';
import { counted } from '../../domain/text/counted.ts';
import type { FoundRow, RowsPage } from '../../ipc/contract.ts';
import { annotationRows } from './annotation-rows.ts';
import { EXIT, type Command } from './command.ts';
import { facetLines, facetsJson } from './facet-lines.ts';
import { mistakeLines, rowLines } from './wording.ts';

/** Papers shown where the person names no limit. */
const LIMIT = 20;

export const searchCommand: Command = {
  name: 'search',
  usage: 'carrel search QUERY [--sort FIELD[:asc|desc]] [--facets] [--strict] [--limit N] [--library DIR] [--starter] [--json]',
  purpose: 'Finds papers by words, fields and your own annotations, best match first.',
  details: [
    'All words must match, in any grammatical form; the last one may be half a word. Where few papers have all of',
    'them, papers that have most follow. Your notes and highlights are searched too. Quotes make a phrase, OR, a',
    'dash and parentheses do what they say, and fields such as title: author: year: has: list: look in one place.',
    'docs/search.md has all of it. The shell takes a pair of quotes for itself, so put another pair around yours;',
    'where a query begins with a dash, put -- before it.',
    '',
    '  --sort FIELD   relevance, date, added, title, year, venue, status, rating or queue; with :asc or :desc behind it',
    '  --facets       count years, venues and topics of all that are found',
    '  --strict       only papers that have all the words',
    `  --limit N      show N papers instead of ${String(LIMIT)}`,
    '',
    'Example: carrel search sparse attention',
    `Example: carrel search '"layer normalization" depth year:2020.. -survey' --sort date`,
    `Example: carrel search 'list:"Start here" -is:finished'`,
  ],
  options: ['limit', 'sort', 'facets', 'strict'],
  words: [1, Infinity],
  run: async (library, { words, json, limit = LIMIT, sort, facets, strict }, output) => {
    const text = words.join(' ');
    const { query } = parseQuery(text);
    // What the reader made is in the mirror; it is read only when the query or the order is about it.
    const ownOrder = sort !== undefined && !isCatalogSort(sort);
    const own = annotationTerms(query).length > 0 || ownOrder ? annotationRows(library.mirror.read()) : undefined;
    const question = { query: text, strict, sets: own === undefined ? {} : evaluateAnnotationTerms(query, own, dayName(Date.now())) };
    const order = sort && catalogSort(sort, own?.paperStates ?? []);
    const page = library.catalog.rows({ ...question, offset: 0, limit, ...(order !== undefined && { sort: order }) });
    const passages = own === undefined ? new Map<PaperId, OwnPassage>() : ownPassages(query, own, page.rows.map(({ id }) => id));
    const counts = facets ? library.catalog.facets(question) : undefined;
    output.message(...mistakeLines(text, page.mistakes));
    if (json) {
      await output.json({ ...pageJson(page, passages), ...(counts !== undefined && { facets: facetsJson(counts) }) });
    } else {
      for (const row of page.rows) await output.lines(...rowLines(row), ...passageLines(row, passages.get(row.id)));
      if (counts !== undefined) await output.lines(...facetLines(counts));
      output.message(countLine(page));
    }
    if (page.didYouMean !== undefined) output.message(`Did you mean: ${page.didYouMean}`);
    return EXIT.fine;
  },
};

function pageJson({ total, near, tookMs, rows, mistakes, didYouMean }: RowsPage, passages: ReadonlyMap<PaperId, OwnPassage>): object {
  return {
    total,
    ...(near !== undefined && { near }),
    tookMs,
    hits: rows.map(({ id, title, snippet }) => {
      const own = passages.get(id);
      return { id, title, snippet: snippet?.text ?? '', ...(own !== undefined && { own: { kind: own.kind, text: own.text } }) };
    }),
    ...(mistakes.length > 0 && { mistakes }),
    ...(didYouMean !== undefined && { didYouMean }),
  };
}

/** The passage of the paper, or that of the reader where it says more of why the paper was found. */
function passageLines({ snippet }: FoundRow, own: OwnPassage | undefined): readonly string[] {
  const indent = ' '.repeat(12);
  if (own !== undefined && saysMore(own, snippet)) return [`${indent}${OWN_LABELS[own.kind]}: ${own.text}`];
  return snippet === undefined ? [] : [`${indent}${snippet.text}`];
}

function countLine({ total, near, rows, rankedOf }: RowsPage): string {
  const shown = rows.length < total ? ` The first ${String(rows.length)} are shown.` : '';
  if (near !== undefined) return `${nearSentence(near, total)}.${shown}`;
  const ranked = rankedOf === undefined ? '' : ` Of so many, ${counted(rankedOf, 'paper is', 'papers are')} ranked: with the words in the title, or new.`;
  return `${counted(total, 'paper matches', 'papers match')}.${shown}${ranked}`;
}
