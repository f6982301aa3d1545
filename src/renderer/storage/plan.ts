/** A change that is worked out from the current rows, and written in the same transaction. */
import { Dexie } from 'dexie';
import { TABLE_NAMES, type Change } from '../../domain/annotation/annotation.ts';
import { changeKey, sameRow } from '../../domain/annotation/row-order.ts';
import type { Result } from '../../domain/result.ts';
import { fail, ok } from '../../domain/result.ts';
import { attemptResult, reasonOf, withTimeLimit } from './attempt.ts';
import type { AnnotationDatabase } from './database.ts';
import type { MirrorClient } from './mirror-client.ts';
import type { RowReader } from './row-reader.ts';
import { currentRows, databaseReader, loadedReader, overlaidReader, rememberingReader } from './row-reader.ts';

/**
 * Reads current rows and answers with the rows to write; a row that is as it was is left out then. It
 * may run twice, and awaits nothing but `rows`.
 */
export type Plan = (rows: RowReader) => Promise<Result<readonly Change[]>>;

/** A row that was written, and the row it replaced (undefined when it is new): enough to undo it. */
export interface Written {
  readonly change: Change;
  readonly previous: Change['row'] | undefined;
}

/** What a plan came to; `reason` is there when the window's store did not take the rows. */
export interface Applied {
  readonly written: readonly Written[];
  readonly reason?: string;
}

interface PlanPlaces {
  readonly database: AnnotationDatabase;
  readonly mirror: MirrorClient;
  /** Rows that have not reached both copies yet. */
  readonly pending: ReadonlyMap<string, Change>;
  readonly timeLimitMs: number;
  /**
   * Told once which rows will be written, as soon as that is known and before the window's store has them: the
   * mirror gets them meanwhile. Not called when the plan is refused or changes nothing.
   */
  readonly onWorkedOut: (changes: readonly Change[]) => void;
}

/**
 * Works the plan out and puts its rows into the window's store, in one transaction. Where that store
 * fails before the plan was worked out, that is done on the mirror's rows, so that the mirror at least gets the change.
 * Fails when the plan is refused, when a row is older than the stored one (`write-refused`), or when
 * neither copy can be read (`library-unavailable`); nothing is written then.
 */
export async function applyPlan(plan: Plan, places: PlanPlaces): Promise<Result<Applied>> {
  const { database, pending, timeLimitMs, onWorkedOut } = places;
  const seen: { outcome?: Result<readonly Written[]>; late?: boolean } = {};
  try {
    const work = database.transaction('rw', database.mirrored, async () => {
      const reader = rememberingReader(overlaidReader(databaseReader(database), pending));
      const outcome = await workOut(plan, reader, { reader, pending });
      // Given up on meanwhile: the plan was worked out elsewhere and must not count twice.
      if (seen.late === true) throw new Error('The store answered too late');
      seen.outcome = outcome;
      if (!outcome.ok || outcome.value.length === 0) return;
      // Whoever is told is not inside this transaction, which would end with whatever they wait for.
      Dexie.ignoreTransaction(() => {
        onWorkedOut(changesOf(outcome.value));
      });
      for (const name of TABLE_NAMES) {
        const rows = outcome.value.flatMap(({ change }) => (change.table === name ? [change.row] : []));
        if (rows.length > 0) await database.table(name).bulkPut(rows);
      }
    });
    await withTimeLimit(work, timeLimitMs);
    return applied(seen.outcome, undefined);
  } catch (error) {
    seen.late = true;
    const reason = reasonOf('The store', error);
    if (seen.outcome !== undefined) return applied(seen.outcome, reason);
    const outcome = await workOutOnMirror(plan, places);
    if (outcome.ok && outcome.value.length > 0) onWorkedOut(changesOf(outcome.value));
    return applied(outcome, reason);
  }
}

function changesOf(written: readonly Written[]): readonly Change[] {
  return written.map(({ change }) => change);
}

function applied(outcome: Result<readonly Written[]> | undefined, reason: string | undefined): Result<Applied> {
  if (outcome === undefined) throw new Error('A transaction ended without its plan');
  if (!outcome.ok) return outcome;
  return ok(reason === undefined ? { written: outcome.value } : { written: outcome.value, reason });
}

class MirrorUnreadable extends Error {}

async function workOutOnMirror(plan: Plan, { mirror, pending, timeLimitMs }: PlanPlaces): Promise<Result<readonly Written[]>> {
  const load = async (): Promise<readonly Change[]> => {
    const rows = await attemptResult('The mirror', () => mirror.read(), timeLimitMs);
    if (!rows.ok) throw new MirrorUnreadable();
    return rows.value;
  };
  const forPlan = overlaidReader(loadedReader(load), pending);
  const forCheck = overlaidReader(loadedReader(() => load().catch(() => [])), pending);
  try {
    return await workOut(plan, forPlan, { reader: forCheck, pending });
  } catch (error) {
    if (!(error instanceof MirrorUnreadable)) throw error;
    return fail(
      'library-unavailable',
      'Your change was not saved: neither this window’s store nor the mirror can be read.',
      'Leave your text where it is and try again; copy it elsewhere before you quit Carrel.',
    );
  }
}

interface Current {
  readonly reader: RowReader;
  readonly pending: ReadonlyMap<string, Change>;
}

async function workOut(plan: Plan, forPlan: RowReader, { reader, pending }: Current): Promise<Result<readonly Written[]>> {
  const planned = await plan(forPlan);
  if (!planned.ok) return planned;
  const written: Written[] = [];
  const current = await currentRows(reader, planned.value.map(({ table, row }) => ({ table, id: row.id })));
  for (const change of planned.value) {
    const previous = current(change.table, change.row.id);
    if (previous !== undefined && sameRow(previous, change.row)) {
      // Nothing to do, unless it is not yet in both copies: then it must not count as saved.
      if (!pending.has(changeKey(change))) continue;
    } else if (previous !== undefined && previous.revision >= change.row.revision) {
      return fail(
        'write-refused',
        'Your change was not saved: there is a newer version of what it changes.',
        'Look at the newer version, then make the change again.',
      );
    }
    written.push({ change, previous });
  }
  return ok(written);
}
