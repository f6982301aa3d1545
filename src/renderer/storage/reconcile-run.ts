/** Bringing both copies of the annotations to their union, whatever each of them can still do. */
import type { Change, Versioned } from '../../domain/annotation/annotation.ts';
import { TABLE_NAMES } from '../../domain/annotation/annotation.ts';
import { canonical, changeKey, changeOf, compareRows, newestByKey } from '../../domain/annotation/row-order.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import { attempt, attemptResult } from './attempt.ts';
import type { AnnotationDatabase } from './database.ts';
import type { MirrorClient } from './mirror-client.ts';
import { sendToMirror } from './mirror-send.ts';
import type { Conflict } from './reconcile.ts';
import { conflictsOfPending, reconcile } from './reconcile.ts';
import { compareError } from './save-errors.ts';

export interface ReconcileReport {
  /** How many rows each side was given. */
  readonly toDexie: number;
  readonly toMirror: number;
  readonly conflicts: readonly Conflict[];
}

interface ReconcilePlaces {
  readonly database: AnnotationDatabase;
  readonly mirror: MirrorClient;
  /** Rows written here that have not reached both copies. */
  readonly pending: readonly Change[];
  readonly now: () => number;
  readonly timeLimitMs: number;
}

/**
 * Reads both copies, writes to each what it lacks, and keeps every live row that gave way in a
 * conflict in `setAside`. A copy that can't be read is taken for unknown, never for empty: nothing
 * is written to it, and the other still gets the pending rows. Fails when a copy could not take
 * part; running it again is always safe.
 */
export async function runReconcile(places: ReconcilePlaces): Promise<Result<ReconcileReport>> {
  const { database, mirror, pending, timeLimitMs } = places;
  const [dexieRows, mirrorRows] = await Promise.all([
    attempt('The store', () => readAll(database), timeLimitMs),
    attemptResult('The mirror', () => mirror.read(), timeLimitMs),
  ]);
  const inDexie = dexieRows.ok ? dexieRows.value : [];
  const inMirror = mirrorRows.ok ? mirrorRows.value : [];
  const { toDexie, toMirror, conflicts: apart } = reconcile([...newestByKey(inDexie, pending).values()], inMirror);
  const conflicts = distinct([...conflictsOfPending(pending, inDexie, inMirror), ...apart]);

  const incoming = [...newestByKey(toDexie, pending).values()];
  const putting = dexieRows.ok ? await attempt('The store', () => putNewer(places, incoming, conflicts), timeLimitMs) : dexieRows;
  // Where losing rows could not be set aside, the copies that still hold them are left alone.
  const held = putting.ok ? new Set<string>() : new Set(conflicts.map(({ kept }) => changeKey(kept)));
  const outgoing = toMirror.filter((change) => !held.has(changeKey(change)));
  const sending = mirrorRows.ok ? await sendToMirror(mirror, outgoing, timeLimitMs) : mirrorRows;

  const error = compareError({
    ...(putting.ok ? {} : { window: putting.error.message }),
    ...(sending.ok ? {} : { mirror: sending.error.message }),
  });
  if (error !== undefined) return { ok: false, error };
  return ok({ toDexie: toDexie.length, toMirror: outgoing.length, conflicts });
}

/** Every row of the window's store, tombstones included. */
export async function readAll(database: AnnotationDatabase): Promise<readonly Change[]> {
  return database.transaction('r', database.mirrored, async () => {
    const changes: Change[] = [];
    for (const table of TABLE_NAMES) {
      for (const row of await database.rowsOf(table).toArray()) changes.push(changeOf(table, row));
    }
    return changes;
  });
}

async function putNewer({ database, now }: ReconcilePlaces, changes: readonly Change[], conflicts: readonly Conflict[]): Promise<void> {
  await database.transaction('rw', [...database.mirrored, database.setAside], async () => {
    const lost = conflicts.map((conflict) => conflict.lost).filter(({ row }) => !row.deleted);
    await database.setAside.bulkPut(lost.map((change) => ({ key: setAsideKey(change), change, at: now() })));
    for (const table of TABLE_NAMES) {
      const rows = changes.filter((change) => change.table === table).map(({ row }) => row);
      const stored: readonly (Versioned | undefined)[] = await database.table(table).bulkGet(rows.map((row) => row.id));
      const newer = rows.filter((row, at) => {
        const known = stored[at];
        return known === undefined || compareRows(row, known) > 0;
      });
      await database.table(table).bulkPut(newer);
    }
  });
}

function setAsideKey(change: Change): string {
  return [changeKey(change), change.row.revision, change.row.updatedAt, canonical(change.row).length].join('/');
}

function distinct(conflicts: readonly Conflict[]): readonly Conflict[] {
  return [...new Map(conflicts.map((conflict) => [canonical(conflict.lost), conflict])).values()];
}
