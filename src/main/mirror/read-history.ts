import type { DatabaseSync } from 'node:sqlite';
import type { TableName } from '../../domain/annotation/annotation.ts';
import { thinOut } from '../../domain/note/versions.ts';
import type { RowVersion } from '../../ipc/contract.ts';
import { flagOf, numberOf } from '../sqlite/columns.ts';
import { changeOf } from './read-changes.ts';

/**
 * The last `limit` versions of a row, newest first; of versions that follow each other within a minute
 * the last. The times are those of the row: what a lost mirror was refilled with has its own.
 */
export function readHistory(db: DatabaseSync, kind: TableName, id: string, limit: number): readonly RowVersion[] {
  // Texts only of the versions that are shown: a much written note has thousands.
  const versions = db
    .prepare("SELECT number, row ->> '$.updatedAt' AS at, applied FROM history WHERE kind = ? AND id = ? ORDER BY at DESC, revision DESC, number DESC")
    .all(kind, id)
    .map((row) => ({ number: numberOf(row, 'number'), at: numberOf(row, 'at'), applied: flagOf(row, 'applied') }));
  // A version that gave way is never left out: its words may be nowhere else.
  const shown = new Set([...thinOut(versions.filter(({ applied }) => applied)), ...versions.filter(({ applied }) => !applied)]);
  const read = db.prepare('SELECT kind, row FROM history WHERE number = ?');
  return versions
    .filter((version) => shown.has(version))
    .slice(0, limit)
    .flatMap(({ number, at, applied }) => {
      const row = read.get(number);
      return row === undefined ? [] : changeOf(row).map((change) => ({ change, at, applied }));
    });
}
