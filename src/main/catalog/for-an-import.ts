import type { DatabaseSync } from 'node:sqlite';
import { checkpointAside } from '../sqlite/checkpoint.ts';

/** Pages kept in memory while an import runs, in KB; SQLite's own 2 MB are read and written again and again. */
const CACHE = 32_000;

/** From this many records on, what was written is moved into the file aside, and the search index merges at the end. */
export const MANY = 10_000;

/** Runs an import of so many records with the connection set up for it, and puts everything back. */
export async function forAnImport<T>(db: DatabaseSync, records: number, run: () => Promise<T>): Promise<T> {
  const many = records >= MANY;
  const before = valueOf(db, 'cache_size');
  const autocheckpoint = valueOf(db, 'wal_autocheckpoint');
  db.exec(`PRAGMA cache_size = -${String(CACHE)}`);
  if (many) db.exec('PRAGMA wal_autocheckpoint = 0');
  try {
    const result = await run();
    if (many && db.isOpen) await checkpointAside(db);
    return result;
  } finally {
    if (db.isOpen) db.exec(`PRAGMA cache_size = ${String(before)}; PRAGMA wal_autocheckpoint = ${String(autocheckpoint)}; PRAGMA shrink_memory`);
  }
}

function valueOf(db: DatabaseSync, pragma: 'cache_size' | 'wal_autocheckpoint'): number {
  return Number(Object.values(db.prepare(`PRAGMA ${pragma}`).get() ?? {})[0]);
}
