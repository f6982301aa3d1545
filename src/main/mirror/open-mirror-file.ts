import type { DatabaseSync } from 'node:sqlite';
import { fail, ok, type Result } from '../../domain/result.ts';
import { reasonOf } from '../sqlite/failure.ts';
import { isDamaged } from '../sqlite/integrity.ts';
import { openDatabase } from '../sqlite/open-database.ts';
import { inTransaction } from '../sqlite/transaction.ts';
import { moveAside, salvage } from './salvage.ts';
import { MIRROR_SCHEMA } from './schema.ts';
import { writeChanges } from './write-changes.ts';

/** What was done about a damaged file. */
export interface Repair {
  /** Where the damaged file is now; it is never deleted. */
  readonly movedTo: string;
  /** How many rows could be read from it. */
  readonly rows: number;
}

/** Opens the file; a damaged one is moved aside and what can be read from it goes into a new one. */
export function openMirrorFile(path: string, now: Date): Result<{ readonly db: DatabaseSync; readonly repair?: Repair }> {
  if (!isDamaged(path)) {
    const opened = openDatabase(path, MIRROR_SCHEMA);
    return opened.ok ? ok({ db: opened.value }) : opened;
  }
  try {
    const movedTo = moveAside(path, now);
    const changes = salvage(movedTo);
    const opened = openDatabase(path, MIRROR_SCHEMA);
    if (!opened.ok) return opened;
    inTransaction(opened.value, () => writeChanges(opened.value, changes, now.getTime()));
    return ok({ db: opened.value, repair: { movedTo, rows: changes.length } });
  } catch (error) {
    return fail('library-unavailable', `${path} is damaged and could not be rebuilt: ${reasonOf(error)}.`, MIRROR_SCHEMA.whenDamaged);
  }
}
