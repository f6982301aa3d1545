/** The order of the papers on a reading list, and how the reader changes it. */
import type { ListEntry } from '../annotation/annotation.ts';
import { nextRevision } from '../annotation/revision.ts';
import { byRank, ranksAfter, type Ranked } from './rank.ts';

/** The entries that are on the list, first to last; tombstones are left out. */
export function orderedEntries(entries: readonly ListEntry[]): readonly ListEntry[] {
  return entries.filter((entry) => !entry.deleted).sort(byRank);
}

/**
 * The new ranks of entries that are moved to stand side by side, the first at position `index` of the
 * order as it will be (0 is first; beyond the ends counts as the end). None when they already stand so,
 * else one for each moved entry and for no other. The one exception is a list where neighbours share a
 * rank, which only two copies that were changed apart can bring about: there the rows of that rank get
 * new ones too.
 *
 * `entries` are all rows of the list, tombstones included; ids that are not on the list are passed over.
 */
export function ranksForMove(entries: readonly ListEntry[], ids: readonly string[], index: number): readonly Ranked[] {
  const order = orderedEntries(entries);
  const asked = new Set(ids);
  const moved = order.filter(({ id }) => asked.has(id));
  const rest = order.filter(({ id }) => !asked.has(id));
  const to = Math.min(Math.max(Math.trunc(index), 0), rest.length);
  if (rest.toSpliced(to, 0, ...moved).every(({ id }, at) => id === order[at]?.id)) return [];

  const low = rest[to - 1]?.rank ?? null;
  const sharing = rest.slice(to).filter(({ rank }) => rank === low);
  const changed = [...moved, ...sharing];
  const others = entries.filter((entry) => !changed.includes(entry));
  const ranks = ranksAfter(low, others, changed.length);
  return changed.map(({ id, rank }, at) => ({ id, rank: ranks[at] ?? rank }));
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
