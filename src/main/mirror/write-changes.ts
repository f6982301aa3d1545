import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Change } from '../../domain/annotation/annotation.ts';

/**
 * Writes rows and answers how many became the present version of theirs. A row whose revision is not
 * higher than the stored one's does not, but is in the history all the same. Call inside a transaction.
 */
export function writeChanges(db: DatabaseSync, changes: readonly Change[], now: number): number {
  const write = db.prepare(`
    INSERT INTO rows (kind, id, revision, row, hash, written_at) VALUES (:kind, :id, :revision, :row, :hash, :now)
    ON CONFLICT (kind, id) DO UPDATE
    SET revision = excluded.revision, row = excluded.row, hash = excluded.hash, written_at = excluded.written_at
    WHERE excluded.revision > rows.revision`);
  // A change that is handed over twice (an answer was lost) is one version.
  const keep = db.prepare(`
    INSERT INTO history (kind, id, revision, row, hash, applied, written_at)
    SELECT :kind, :id, :revision, :row, :hash, :applied, :now
    WHERE NOT EXISTS (SELECT 1 FROM history WHERE kind = :kind AND id = :id AND revision = :revision AND hash = :hash)`);

  let written = 0;
  for (const { table: kind, row: fields } of changes) {
    const { id, revision } = fields;
    const row = JSON.stringify(fields);
    const version = { kind, id, revision, row, hash: rowHash(row), now };
    const applied = Number(write.run(version).changes);
    keep.run({ ...version, applied });
    written += applied;
  }
  return written;
}

/** SHA-256 of a stored row, in hexadecimal. */
export function rowHash(row: string): string {
  return createHash('sha256').update(row).digest('hex');
}
