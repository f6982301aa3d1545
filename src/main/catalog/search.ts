import type { DatabaseSync } from 'node:sqlite';
import type { FoundRow, MarkedText, RowsPage, RowsQuery } from '../../ipc/contract.ts';
import { parseQuery } from '../../domain/query/parse.ts';
import { numberOf, optionalText, textOf, type Row } from '../sqlite/columns.ts';
import { MARKERS, unmark } from './marks.ts';
import { toMatch } from './match.ts';
import { NEWEST_FIRST, paperRowOf, SELECT_ROWS } from './read-paper.ts';

/** Weights of title, summary, abstract and people in the BM25 rank. */
const RANK = 'bm25(paper_index, 10.0, 4.0, 2.0, 1.0)';

/** Length of a snippet in words. */
const SNIPPET_WORDS = 18;

// CROSS JOIN and the plus sign keep the index first and whole: asked for single papers it would search
// anew for each.
const BEST = `
SELECT paper_index.rowid AS number FROM paper_index CROSS JOIN papers p ON p.id = paper_index.rowid
WHERE paper_index MATCH ?
ORDER BY ${RANK}, p.date DESC, p.title_key, p.id LIMIT ? OFFSET ?`;

// The papers before it in the order of NEWEST_FIRST, in which those without a date come last.
const PLACE = `
SELECT (
  SELECT count(*) FROM papers p
  WHERE p.date > me.date OR (p.date IS NOT NULL AND me.date IS NULL)
    OR (p.date IS me.date AND (p.title_key, p.id) < (me.title_key, me.id))
) AS n FROM papers me WHERE me.public_id = ?`;

const FOUND = `
SELECT r.*,
  highlight(paper_index, 0, ${MARKERS}) AS marked_title,
  snippet(paper_index, 1, ${MARKERS}, '…', ${String(SNIPPET_WORDS)}) AS marked_summary,
  snippet(paper_index, 2, ${MARKERS}, '…', ${String(SNIPPET_WORDS)}) AS marked_abstract
FROM paper_index CROSS JOIN (${SELECT_ROWS}) r ON r.number = paper_index.rowid
WHERE paper_index MATCH ? AND +paper_index.rowid IN (SELECT value FROM json_each(?))`;

/** Answers a query: the whole library newest first, or what was searched for, best match first. */
export function search(db: DatabaseSync, { query, offset, limit }: RowsQuery): RowsPage {
  const began = performance.now();
  const match = toMatch(parseQuery(query));
  const [total, rows] =
    match === undefined
      ? [countAll(db), db.prepare(`${SELECT_ROWS} ${NEWEST_FIRST}`).all(limit, offset).map(listedRow)]
      : [countMatches(db, match), foundRows(db, match, limit, offset)];
  return { total, offset, rows, tookMs: performance.now() - began };
}

/** How many papers the library has. */
export function countAll(db: DatabaseSync): number {
  return numberOf(db.prepare('SELECT count(*) AS n FROM papers').get() ?? {}, 'n');
}

/** Where a paper stands in the order of `NEWEST_FIRST`, counted from 0; null when there is no such paper. */
export function placeOf(db: DatabaseSync, id: string): number | null {
  const row = db.prepare(PLACE).get(id);
  return row === undefined ? null : numberOf(row, 'n');
}

function countMatches(db: DatabaseSync, match: string): number {
  return numberOf(db.prepare('SELECT count(*) AS n FROM paper_index WHERE paper_index MATCH ?').get(match) ?? {}, 'n');
}

function foundRows(db: DatabaseSync, match: string, limit: number, offset: number): readonly FoundRow[] {
  const numbers = db.prepare(BEST).all(match, limit, offset).map((row) => numberOf(row, 'number'));
  // As JSON, because a statement takes no list of values.
  const found = db.prepare(FOUND).all(match, JSON.stringify(numbers));
  const byNumber = new Map(found.map((row) => [numberOf(row, 'number'), foundRow(row)]));
  return numbers.flatMap((number) => byNumber.get(number) ?? []);
}

function listedRow(row: Row): FoundRow {
  return { ...paperRowOf(row), titleMarks: [] };
}

function foundRow(row: Row): FoundRow {
  const snippet = snippetOf(row);
  const titleMarks = unmark(textOf(row, 'marked_title')).marks;
  return { ...paperRowOf(row), titleMarks, ...(snippet !== undefined && { snippet }) };
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
