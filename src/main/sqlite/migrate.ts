import type { DatabaseSync } from 'node:sqlite';
import { fail, ok, type Result } from '../../domain/result.ts';
import { inTransaction } from './transaction.ts';

/** A file's schema: its steps in order. The file's `user_version` counts the steps it has taken. */
export interface Schema {
  /** Step n leads from version n to version n + 1. A step that was released is never edited. */
  readonly migrations: readonly string[];
  /** What the reader can do when the file is damaged, in one sentence. */
  readonly whenDamaged: string;
}

/** Marks a file as Carrel's ("Carl" in ASCII), see https://sqlite.org/pragma.html#pragma_application_id. */
const APPLICATION_ID = 0x4361726c;

/** Brings an open file to the present version; several processes may try at once. */
export function migrate(db: DatabaseSync, schema: Schema, path: string): Result<void> {
  const found = versionOf(db);
  if (found > schema.migrations.length) {
    return fail(
      'library-too-new',
      `${path} was written by a newer version of Carrel (format ${String(found)}; this one reads up to ${String(schema.migrations.length)}).`,
      'Update Carrel, or choose another library folder. Nothing was changed.',
    );
  }
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864;');
  if (found === schema.migrations.length) return ok(undefined);
  inTransaction(db, () => {
    for (const step of schema.migrations.slice(versionOf(db))) db.exec(step);
    db.exec(`PRAGMA user_version = ${String(schema.migrations.length)}; PRAGMA application_id = ${String(APPLICATION_ID)};`);
  });
  return ok(undefined);
}

function versionOf(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
}
