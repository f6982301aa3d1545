import type { GivenPapers } from '../../../domain/query/annotation-terms.ts';
import type { DatabaseSync } from 'node:sqlite';
import type { PaperId } from '../../../domain/paper/paper.ts';
import type { Question, RowsPage, RowsQuery } from '../../../ipc/contract.ts';
import { numberOf, textOf } from '../../sqlite/columns.ts';
import { NEWEST_FIRST, paperRowOf, SELECT_ROWS } from '../read-paper.ts';
import type { Answer } from './answers.ts';
import { didYouMean } from './did-you-mean.ts';
import { foundRows } from './found-rows.ts';

// The papers before it in the order of NEWEST_FIRST, in which those without a date come last.
const PLACE = `
SELECT (
  SELECT count(*) FROM papers p
  WHERE p.date > me.date OR (p.date IS NOT NULL AND me.date IS NULL)
    OR (p.date IS me.date AND (p.title_key, p.id) < (me.title_key, me.id))
) AS n FROM papers me WHERE me.public_id = ?`;

const IDS = 'SELECT p.public_id AS id FROM json_each(?) given CROSS JOIN papers p ON p.id = given.value ORDER BY given.key';

/** Answers a query: the whole library newest first, or what was searched for, best match first unless sorted otherwise. */
export function search(db: DatabaseSync, answer: (question: Question<GivenPapers>) => Answer, asked: RowsQuery): RowsPage {
  const began = performance.now();
  return { ...(firstSight(db, asked) ?? pageOf(db, answer(asked), asked)), tookMs: performance.now() - began };
}

/** Beyond so many rows the table would be walked through from its beginning for each page. */
const FAR_DOWN = 1_000;

/** The library as it opens, read straight from the table: nothing else has to be read for the first rows. */
function firstSight(db: DatabaseSync, { query, offset, limit, sort }: RowsQuery): Omit<RowsPage, 'tookMs'> | undefined {
  if (offset >= FAR_DOWN || query.trim() !== '' || (sort !== undefined && !(sort.by === 'relevance' && sort.direction === 'desc'))) return undefined;
  const rows = db.prepare(`${SELECT_ROWS} ${NEWEST_FIRST}`).all(limit, offset);
  return { total: countAll(db), offset, rows: rows.map((row) => ({ ...paperRowOf(row), titleMarks: [] })), mistakes: [] };
}

function pageOf(db: DatabaseSync, answer: Answer, { offset, limit, sort }: RowsQuery): Omit<RowsPage, 'tookMs'> {
  const { query, mistakes, total, exact, near, ranked } = answer;
  const { numbers, rankedOf } = answer.inOrder(sort);
  const rows = foundRows(db, numbers.subarray(offset, offset + limit), { ...ranked, anyMatch: near?.match ?? ranked?.anyMatch });
  const named = query.kind === 'id' ? rows[0]?.id : undefined;
  const better = exact === 0 ? didYouMean(db, answer) : undefined;
  return {
    total,
    offset,
    rows,
    mistakes,
    ...(near !== undefined && { near: { exact, words: near.words, of: near.of, isCut: near.isCut, readAs: near.readAs } }),
    ...(rankedOf !== undefined && { rankedOf }),
    ...(better !== undefined && { didYouMean: better }),
    ...(named !== undefined && { named }),
  };
}

/** The ids of a stretch of an answer, in the order that was asked for. */
export function idsOf(db: DatabaseSync, answer: Answer, { offset, limit, sort }: RowsQuery): readonly PaperId[] {
  const numbers = answer.inOrder(sort).numbers.subarray(offset, offset + limit);
  return db.prepare(IDS).all(JSON.stringify([...numbers])).map((row) => textOf(row, 'id') as PaperId);
}

/** How many papers the library has. */
export function countAll(db: DatabaseSync): number {
  return numberOf(db.prepare('SELECT count(*) AS n FROM papers').get() ?? {}, 'n');
}

/** Where a paper stands in the order of `NEWEST_FIRST`, counted from 0; null when there is no such paper. */
export function placeOf(db: DatabaseSync, id: PaperId): number | null {
  const row = db.prepare(PLACE).get(id);
  return row === undefined ? null : numberOf(row, 'n');
}
