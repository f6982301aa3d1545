/** What SQLite and the file system say when something fails, in words for a person. */

/** SQLite's primary result codes that are told apart here (https://sqlite.org/rescode.html). */
const SQLITE = { busy: 5, locked: 6, readOnly: 8, ioError: 10, corrupt: 11, full: 13, cantOpen: 14, constraint: 19, notADatabase: 26 };

const SQLITE_REASONS: Readonly<Record<number, string>> = {
  [SQLITE.busy]: 'another program is writing to it',
  [SQLITE.locked]: 'another program is writing to it',
  [SQLITE.readOnly]: 'it is read-only',
  [SQLITE.ioError]: 'the disk reports an error',
  [SQLITE.corrupt]: 'the file is damaged',
  [SQLITE.full]: 'the disk is full',
  [SQLITE.cantOpen]: 'the system does not allow it',
  [SQLITE.notADatabase]: 'the file is damaged, or it is not a Carrel file',
};

const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you have no right to write there',
  EPERM: 'you have no right to write there',
  EROFS: 'it is on a read-only disk',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'it is a file, not a folder',
  ENOENT: 'its path does not exist and could not be made',
  ENAMETOOLONG: 'its name is too long',
};

/** Why an operation failed: half a sentence, lower case, without a full stop. */
export function reasonOf(error: unknown): string {
  const code = sqliteCode(error);
  if (code !== undefined) return SQLITE_REASONS[code] ?? messageOf(error);
  return (error instanceof Error && 'code' in error && SYSTEM_REASONS[String(error.code)]) || messageOf(error);
}

/** True when another process holds the file and waiting may help. */
export function isBusy(error: unknown): boolean {
  const code = sqliteCode(error);
  return code === SQLITE.busy || code === SQLITE.locked;
}

/** True when the file itself is broken. */
export function isDamage(error: unknown): boolean {
  const code = sqliteCode(error);
  return code === SQLITE.corrupt || code === SQLITE.notADatabase;
}

/** True when one row broke a rule of the schema; the rows around it are fine. */
export function isRefusedRow(error: unknown): boolean {
  return sqliteCode(error) === SQLITE.constraint;
}

/** SQLite's primary result code; the extended codes carry it in their lowest byte. */
function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return undefined;
  return error.errcode & 0xff;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\.$/u, '') : String(error);
}
