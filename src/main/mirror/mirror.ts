import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Change, TableName } from '../../domain/annotation/annotation.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { RowVersion } from '../../ipc/contract.ts';
import { reasonOf } from '../sqlite/failure.ts';
import { inTransaction } from '../sqlite/transaction.ts';
import { readChanges } from './change-schema.ts';
import { readHistory } from './read-history.ts';
import { openMirrorFile, type Repair } from './open-mirror-file.ts';
import { readPresent } from './read-changes.ts';
import { MIRROR_FILE } from './schema.ts';
import { writeChanges } from './write-changes.ts';

/** The durable copy of everything the reader writes. */
export interface Mirror {
  /**
   * Writes rows, all or none, and answers when they are on disk. `written` counts those that were
   * newer than what was there; the others are kept in the history.
   */
  readonly write: (changes: readonly Change[]) => Result<{ readonly written: number }>;
  /** Every row, tombstones included. */
  readonly read: () => readonly Change[];
  /** The last `limit` versions of a row, newest first; of versions that follow each other within a minute the last. */
  readonly history: (table: TableName, id: string, limit: number) => readonly RowVersion[];
  /** There when the file was damaged and had to be rebuilt. */
  readonly repair?: Repair;
  readonly close: () => void;
}

export type { Repair } from './open-mirror-file.ts';

/** Opens the mirror in `folder` and makes it if there is none. Fails with `library-unavailable` or `library-too-new`. */
export function openMirror(folder: string, now: () => number = Date.now): Result<Mirror> {
  const opened = openMirrorFile(join(folder, MIRROR_FILE), new Date(now()));
  if (!opened.ok) return opened;
  const { db, repair } = opened.value;
  return ok({
    write: (changes) => write(db, changes, now()),
    read: () => readPresent(db),
    history: (table, id, limit) => readHistory(db, table, id, limit),
    close: () => {
      if (db.isOpen) db.close();
    },
    ...(repair !== undefined && { repair }),
  });
}

function write(db: DatabaseSync, handed: readonly Change[], now: number): Result<{ readonly written: number }> {
  const changes = readChanges(handed);
  if (!changes.ok) return changes;
  try {
    return ok({ written: inTransaction(db, () => writeChanges(db, changes.value, now)) });
  } catch (error) {
    return fail(
      'write-refused',
      `Your annotation could not be written to disk: ${reasonOf(error)}.`,
      'Make room or free the file; nothing you wrote before is affected.',
    );
  }
}
