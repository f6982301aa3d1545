import type { DatabaseSync } from 'node:sqlite';

/** Runs `work` so that all of it is written or none of it; what it throws passes through. */
export function inTransaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const value = work();
    db.exec('COMMIT');
    return value;
  } catch (error) {
    rollBack(db);
    throw error;
  }
}

/** Ends an open transaction without its writes. SQLite may have done so itself, on a full disk for one. */
export function rollBack(db: DatabaseSync): void {
  if (db.isOpen && db.isTransaction) db.exec('ROLLBACK');
}
