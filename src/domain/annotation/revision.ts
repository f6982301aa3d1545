/** Revisions: how two copies of one row are told apart. */
import type { Versioned } from './annotation.ts';

/**
 * The row as its next revision, made at `now` (milliseconds since 1970-01-01 UTC). Every change of a
 * row starts from this, so that no two states of a row carry the same revision.
 */
export function nextRevision<Row extends Versioned>(row: Row, now: number): Row {
  return { ...row, revision: row.revision + 1, updatedAt: now };
}

/** What a row carries when it is made, at `now` (milliseconds since 1970-01-01 UTC). */
export function firstRevision(id: string, now: number): Versioned {
  return { id, revision: 1, createdAt: now, updatedAt: now, deleted: false };
}

/** The row as a tombstone; the same row when it already is one. */
export function asDeleted<Row extends Versioned>(row: Row, now: number): Row {
  return row.deleted ? row : { ...nextRevision(row, now), deleted: true };
}
