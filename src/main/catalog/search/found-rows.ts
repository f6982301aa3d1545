import type { DatabaseSync } from 'node:sqlite';
import type { FoundRow, MarkedText } from '../../../ipc/contract.ts';
import { numberOf, optionalText, textOf, type Row } from '../../sqlite/columns.ts';
import { prepared } from '../../sqlite/prepared.ts';
import { paperRowOf, SELECT_ROWS } from '../read-paper.ts';
import { marksBegun, passageBegun } from './mark-beginning.ts';
import { MARKERS, unmark } from './marks.ts';
import type { IndexedWords } from './match.ts';
import type { Numbers } from './paper-set.ts';

/** Length of a snippet in words. */
const SNIPPET_WORDS = 18;

const ROWS = `${SELECT_ROWS} WHERE p.id IN (SELECT value FROM json_each(?))`;

const MARKS = `SELECT paper_index.rowid AS number,
  highlight(paper_index, 0, ${MARKERS}) AS marked_title,
  snippet(paper_index, 1, ${MARKERS}, '…', ${String(SNIPPET_WORDS)}) AS marked_summary,
  snippet(paper_index, 2, ${MARKERS}, '…', ${String(SNIPPET_WORDS)}) AS marked_abstract`;

// The plus sign keeps the index whole: asked for single papers it would search anew for each.
const MARKED = `${MARKS} FROM paper_index WHERE paper_index MATCH ?1 AND +rowid IN (SELECT value FROM json_each(?2))`;
const MARKED_ONE_BY_ONE = `${MARKS} FROM json_each(?2) given CROSS JOIN paper_index ON paper_index.rowid = given.value WHERE paper_index MATCH ?1`;

/** To walk past so many papers takes as long as to search anew for one. */
const WALK = 200;
const COUNTED = 'SELECT count(*) AS n FROM (SELECT 1 FROM paper_index WHERE paper_index MATCH ? LIMIT ?)';

const TEXTS = `
SELECT p.id AS number, p.title, s.text AS summary, a.text AS abstract FROM papers p
LEFT JOIN texts s ON s.paper = p.id AND s.field = 'summary' AND s.current = 1
LEFT JOIN texts a ON a.paper = p.id AND a.field = 'abstract' AND a.current = 1
WHERE p.id IN (SELECT value FROM json_each(?))`;

/** What is marked in rows, in the language of the index; a short beginning by itself. */
interface MarkedWords {
  readonly match?: string | undefined;
  readonly anyMatch?: string | undefined;
  readonly begun?: IndexedWords | undefined;
  /** All words of the phrase that `match` is: in papers that have them the index compares their places. */
  readonly together?: string | undefined;
}

/**
 * Rows with these numbers, in this order, with what of them matches; in papers that `match` does not
 * match, what matches `anyMatch`. Without a match nothing is marked.
 */
export function foundRows(db: DatabaseSync, numbers: Numbers, { match, anyMatch = match, begun, together }: MarkedWords): readonly FoundRow[] {
  // As JSON, because a statement takes no list of values.
  const rows = new Map(prepared(db, ROWS).all(JSON.stringify([...numbers])).map((row) => [numberOf(row, 'number'), row]));
  const marks = begun === undefined ? marksByIndex(db, numbers, [match, anyMatch], together) : marksByBeginning(db, numbers, begun);
  return [...numbers].flatMap((number) => {
    const row = rows.get(number);
    return row === undefined ? [] : [{ ...paperRowOf(row), ...(marks.get(number) ?? { titleMarks: [] }) }];
  });
}

function marksByIndex(db: DatabaseSync, numbers: Numbers, matches: readonly (string | undefined)[], together: string | undefined): ReadonlyMap<number, Marks> {
  const statement = prepared(db, together !== undefined && haveAtLeast(db, together, WALK * numbers.length) ? MARKED_ONE_BY_ONE : MARKED);
  const marks = new Map<number, Marks>();
  for (const words of new Set(matches)) {
    const unmarked = [...numbers].filter((number) => !marks.has(number));
    if (words === undefined || unmarked.length === 0) continue;
    for (const row of statement.all(words, JSON.stringify(unmarked))) marks.set(numberOf(row, 'number'), marksOf(row));
  }
  return marks;
}

function haveAtLeast(db: DatabaseSync, match: string, papers: number): boolean {
  return numberOf(prepared(db, COUNTED).get(match, papers) ?? {}, 'n') === papers;
}

/** A short beginning is looked for in the texts of the page: the index would gather all its words once more. */
function marksByBeginning(db: DatabaseSync, numbers: Numbers, { field, match }: IndexedWords): ReadonlyMap<number, Marks> {
  const rows = prepared(db, TEXTS).all(JSON.stringify([...numbers]));
  return new Map(rows.map((row) => {
    const none = field !== null && field !== 'title';
    const passages = [row['summary'], row['abstract']].flatMap((text) => (typeof text === 'string' ? [passageBegun(text, field === null ? match.text : undefined)] : []));
    const snippet = passages.reduce<MarkedText | undefined>((best, passage) => (best === undefined || passage.marks.length > best.marks.length ? passage : best), undefined);
    const titleMarks = none ? [] : marksBegun(textOf(row, 'title'), match.text);
    return [numberOf(row, 'number'), { titleMarks, ...(snippet !== undefined && { snippet }) }];
  }));
}

type Marks = Pick<FoundRow, 'titleMarks' | 'snippet'>;

function marksOf(row: Row): Marks {
  const snippet = snippetOf(row);
  const titleMarks = unmark(textOf(row, 'marked_title')).marks;
  return { titleMarks, ...(snippet !== undefined && { snippet }) };
}

/** The passage with more of what was searched for; without any, how the text begins. */
function snippetOf(row: Row): MarkedText | undefined {
  const [summary, abstract] = ['marked_summary', 'marked_abstract'].map((column) => {
    const marked = optionalText(row, column);
    return marked === undefined || marked === '' ? undefined : unmark(marked);
  });
  if (summary === undefined || abstract === undefined) return summary ?? abstract;
  return abstract.marks.length > summary.marks.length ? abstract : summary;
}
