/** The order of the papers on a reading list, and how the reader changes it. */
import type { ListEntry } from '../annotation/annotation.ts';
import { nextRevision } from '../annotation/revision.ts';
import { movedTo } from './move.ts';
import { byRank, type Ranked } from './rank.ts';

/** The entries that are on the list, first to last; tombstones are left out. */
export function orderedEntries(entries: readonly ListEntry[]): readonly ListEntry[] {
  return entries.filter((entry) => !entry.deleted).sort(byRank);
}

/**
 * The new ranks of entries that are moved to stand side by side, the first at position `index` of the
 * order as it will be: see `movedTo`. `entries` are all rows of the list, tombstones included.
 */
export function ranksForMove(entries: readonly ListEntry[], ids: readonly string[], index: number): readonly Ranked[] {
  return movedTo(orderedEntries(entries), entries, ids, index).map(({ row: { id }, rank }) => ({ id, rank }));
}

/** The entry with another rank; the same row when it has that rank or is not on the list. */
export function rankEntry(entry: ListEntry, rank: string, now: number): ListEntry {
  return entry.deleted || entry.rank === rank ? entry : { ...nextRevision(entry, now), rank };
}

/**
 * Where entries go in the whole order when only some of it is shown and they are put down at position
 * `to` of that: right after the shown entry they then follow, or right before the first shown one. All
 * three orders hold ids from first to last.
 */
export function indexInWhole(order: readonly string[], shown: readonly string[], ids: readonly string[], to: number): number {
  const moved = new Set(ids);
  const rest = order.filter((id) => !moved.has(id));
  const shownRest = shown.filter((id) => !moved.has(id));
  const before = shownRest[Math.min(to, shownRest.length) - 1];
  if (before !== undefined) return rest.indexOf(before) + 1;
  const after = shownRest[0];
  return after === undefined ? Math.max(0, order.findIndex((id) => moved.has(id))) : rest.indexOf(after);
}
