import type { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { fail, ok, type Result } from '../../domain/result.ts';
import { isBusy, reasonOf } from '../sqlite/failure.ts';

/** How long an import waits for another process that is importing, in milliseconds. */
const PATIENCE = 60_000;
const PAUSE = 50;

/**
 * Opens a transaction for writing. Waits for its turn without blocking the event loop, so that reads
 * go on; `db` should have a short busy timeout of its own.
 */
export async function beginWriting(db: DatabaseSync, signal: AbortSignal | undefined): Promise<Result<void>> {
  for (let waited = 0; waited <= PATIENCE; waited += PAUSE) {
    if (signal?.aborted === true) return fail('cancelled', 'The import was cancelled before it began.');
    try {
      db.exec('BEGIN IMMEDIATE');
      return ok(undefined);
    } catch (error) {
      if (!isBusy(error)) return fail('library-unavailable', `The catalog can't be written: ${reasonOf(error)}.`);
    }
    await setTimeout(PAUSE);
  }
  return fail('busy', 'Another Carrel program is importing into this library.', 'Wait until it has finished and try again.');
}
