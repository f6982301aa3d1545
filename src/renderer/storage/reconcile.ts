/** Comparing the two copies of the annotations, row by row. */
import type { Change } from '../../domain/annotation/annotation.ts';
import { compareRows, newestByKey, sameRow } from '../../domain/annotation/row-order.ts';

/** Two copies of a row that were changed apart from each other. */
export interface Conflict {
  /** The row that both copies have now. */
  readonly kept: Change;
  /** The row that gave way. */
  readonly lost: Change;
}

interface Reconciliation {
  readonly toDexie: readonly Change[];
  readonly toMirror: readonly Change[];
  readonly conflicts: readonly Conflict[];
}

/**
 * What each side needs so that both become the union of the two: per row the copy that stands (see
 * `compareRows`), tombstones included. A row is never taken away because the other side lacks it.
 *
 * A conflict is a pair that differs at one revision, or a live row that gives way to a row made at
 * another time: then the one is not simply an older state of the other. Where both have one
 * revision, the row that stands goes to both sides as the next one, so that either side may hold to
 * the rule that only a higher revision replaces a row.
 */
export function reconcile(dexie: readonly Change[], mirror: readonly Change[]): Reconciliation {
  const inDexie = newestByKey(dexie);
  const inMirror = newestByKey(mirror);
  const toDexie: Change[] = [];
  const toMirror: Change[] = [];
  const conflicts: Conflict[] = [];
  for (const [key, standing] of newestByKey(dexie, mirror)) {
    const copies = [inDexie.get(key), inMirror.get(key)];
    const losing = copies.filter((copy) => copy !== undefined).find((copy) => !sameRow(copy.row, standing.row));
    const kept = losing?.row.revision === standing.row.revision ? raised(standing) : standing;
    const [dexieHas, mirrorHas] = copies.map((copy) => copy !== undefined && sameRow(copy.row, kept.row));
    if (dexieHas !== true) toDexie.push(kept);
    if (mirrorHas !== true) toMirror.push(kept);
    if (losing !== undefined && grewApart(standing, losing)) conflicts.push({ kept, lost: losing });
  }
  return { toDexie, toMirror, conflicts };
}

function raised(change: Change): Change {
  return { table: change.table, row: { ...change.row, revision: change.row.revision + 1 } } as Change;
}

/** The conflicts that come of rows written here and not yet in both copies: they are never merely older. */
export function conflictsOfPending(pending: Iterable<Change>, ...copies: readonly (readonly Change[])[]): readonly Conflict[] {
  const standing = newestByKey(...copies);
  return [...newestByKey(pending)].flatMap(([key, lost]) => {
    const kept = standing.get(key);
    return kept !== undefined && compareRows(kept.row, lost.row) > 0 ? [{ kept, lost }] : [];
  });
}

function grewApart(kept: Change, lost: Change): boolean {
  if (kept.row.revision === lost.row.revision) return true;
  return kept.row.createdAt !== lost.row.createdAt && !lost.row.deleted;
}
