import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fail, ok, type Result } from '../../domain/result.ts';
import { isDamage, reasonOf } from './failure.ts';
import { migrate, type Schema } from './migrate.ts';

/** How long a statement waits for another process that is writing, in milliseconds. */
const BUSY_TIMEOUT = 5_000;

/**
 * Opens (or makes) the SQLite file of `schema` at `path` and brings it to the present version. What
 * a commit has confirmed survives a power cut (write-ahead log, synchronous=FULL), and several
 * processes may have the file open at once. Fails with `library-unavailable` or `library-too-new`.
 */
export function openDatabase(path: string, schema: Schema): Result<DatabaseSync> {
  const folder = makeFolder(dirname(path));
  if (!folder.ok) return folder;
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(path, { timeout: BUSY_TIMEOUT, enableForeignKeyConstraints: true });
    const migrated = migrate(db, schema, path);
    if (!migrated.ok) db.close();
    return migrated.ok ? ok(db) : migrated;
  } catch (error) {
    if (db?.isOpen === true) db.close();
    return fail('library-unavailable', `${path} can't be opened: ${reasonOf(error)}.`, nextStep(error, schema));
  }
}

/** A second connection to a file that is open already, for reading only. */
export function openReader(path: string): DatabaseSync {
  const db = new DatabaseSync(path, { timeout: BUSY_TIMEOUT });
  db.exec('PRAGMA query_only = ON');
  return db;
}

function nextStep(error: unknown, schema: Schema): string {
  if (isDamage(error)) return schema.whenDamaged;
  return 'Check that the disk is not full and that you may write there, or choose another library folder.';
}

/** Makes the folder if need be and says in advance what SQLite would only call "unable to open". */
function makeFolder(folder: string): Result<void> {
  try {
    makeFolders(folder);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return ok(undefined);
  } catch (error) {
    const what = isFile(folder) ? 'it is a file, not a folder' : reasonOf(error);
    return fail(
      'library-unavailable',
      `The library folder ${folder} can't be used: ${what}.`,
      'Choose a folder that you may write to.',
    );
  }
}

/**
 * Makes the folder and those above it. Node's own `recursive` never ends where the system answers "no
 * such folder" for a folder whose parent exists, as below /proc.
 */
function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another program that opens the same library was quicker.
    if (!existsSync(folder)) throw error;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
