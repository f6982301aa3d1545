import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { isDamage } from './failure.ts';

/**
 * Whether the file at `path` is broken: SQLite's own check of every page and index says so, or it is
 * no SQLite file at all. A missing or empty file is not broken, and neither is one that can't be
 * opened for another reason.
 */
export function isDamaged(path: string): boolean {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0) return false;
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(path, { timeout: 5_000 });
    return db.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check'] !== 'ok';
  } catch (error) {
    return isDamage(error);
  } finally {
    if (db?.isOpen === true) db.close();
  }
}
