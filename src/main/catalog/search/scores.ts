import type { DatabaseSync } from 'node:sqlite';
import type { Query } from '../../../domain/query/query.ts';
import { numberOf, type Row } from '../../sqlite/columns.ts';
import { prepared } from '../../sqlite/prepared.ts';
import { ownNumbers, type Asked } from './evaluate.ts';
import { toMatch } from './match.ts';

/** BM25 of papers; more is better. */
export type Scores = ReadonlyMap<number, number>;

/** Weights of title, summary, abstract and people in the BM25 rank. */
const RANK = 'bm25(paper_index, 10.0, 4.0, 2.0, 1.0)';

/** A phrase that more papers have is searched first and then ranked in part, as words are. */
const MOST_AT_ONCE = 5_000;

const SCORED = `SELECT rowid AS number, -${RANK} AS score FROM paper_index WHERE paper_index MATCH ?`;
// The plus sign keeps the index from searching anew for each of these papers.
const SCORED_OF = `${SCORED} AND +rowid IN (SELECT value FROM json_each(?))`;
const SCORED_UP_TO = `${SCORED} LIMIT ?`;

/** BM25 of the papers that match, of all of them or of those named. */
export function scoresOf(db: DatabaseSync, match: string, papers?: Iterable<number>): Scores {
  return byNumber(papers === undefined ? prepared(db, SCORED).all(match) : prepared(db, SCORED_OF).all(match, JSON.stringify([...papers])));
}

/**
 * The papers that have a phrase, found and ranked in one walk through the index: of frequent words the
 * walk is what takes long. Undefined when the query is anything else, or when very many papers have it.
 */
export function phraseScores(query: Query, asked: Asked): Scores | undefined {
  if (query.kind !== 'words' || query.match.form !== 'phrase' || ownNumbers(query, asked).length > 0) return undefined;
  const match = toMatch(query);
  if (match === undefined) return undefined;
  const rows = prepared(asked.db, SCORED_UP_TO).all(match, MOST_AT_ONCE + 1);
  return rows.length > MOST_AT_ONCE ? undefined : byNumber(rows);
}

function byNumber(rows: readonly Row[]): Scores {
  return new Map(rows.map((row) => [numberOf(row, 'number'), numberOf(row, 'score')]));
}
