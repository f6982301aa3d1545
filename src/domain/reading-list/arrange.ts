/** Putting a whole list into an order, with as few rows written as can be. */
import type { ListEntry } from '../annotation/annotation.ts';
import { orderedEntries } from './order.ts';
import { isRoomyRank, ranksAfter, type Ranked } from './rank.ts';

/**
 * The new ranks with which the list stands in the order of `ids` (all that are on it, first to last).
 * Rows that stand right to each other already keep theirs: the longest rising run of ranks within the
 * new order, found by patience sorting in n log n (M. L. Fredman, "On computing the length of longest
 * increasing subsequences", Discrete Mathematics 11 (1975), 29–35). No smaller set of rows would do, but
 * for rows whose rank leaves no room beside it: these get new ones in any case.
 *
 * `entries` are all rows of the list, tombstones included.
 */
export function ranksForOrder(entries: readonly ListEntry[], ids: readonly string[]): readonly Ranked[] {
  const byId = new Map(orderedEntries(entries).map((entry) => [entry.id, entry]));
  const wanted = ids.flatMap((id) => byId.get(id) ?? []);
  const roomy = wanted.flatMap(({ rank }, at) => (isRoomyRank(rank) ? [{ rank, at }] : []));
  const kept = new Set(longestRise(roomy.map(({ rank }) => rank)).map((place) => roomy[place]?.at ?? -1));
  const moving = new Set(wanted.filter((_, at) => !kept.has(at)).map(({ id }) => id));
  // Ranks that are in the way: rows that stay, and tombstones.
  const others = entries.filter(({ id, rank }) => !moving.has(id) && isRoomyRank(rank)).map(({ id, rank }) => ({ id, rank })).sort((a, b) => (a.rank < b.rank ? -1 : 1));
  const made: Ranked[] = [];
  let low: string | null = null;
  for (let at = 0; at < wanted.length; ) {
    const row = wanted[at];
    if (row === undefined) break;
    if (kept.has(at)) {
      low = row.rank;
      at += 1;
      continue;
    }
    let end = at;
    while (end < wanted.length && !kept.has(end)) end += 1;
    const ranks = ranksAfter(low, nextAbove(others, low), end - at);
    for (const rank of ranks) made.push({ id: wanted[at++]?.id ?? '', rank });
  }
  return made;
}

/** Places of a longest strictly rising subsequence, in their order. */
function longestRise(values: readonly string[]): readonly number[] {
  /** At n: the place where the lowest rise of n + 1 values ends. */
  const ends: number[] = [];
  const before: number[] = [];
  for (const [at, value] of values.entries()) {
    let [from, to] = [0, ends.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((values[ends[middle] ?? 0] ?? '') < value) from = middle + 1;
      else to = middle;
    }
    before[at] = from === 0 ? -1 : (ends[from - 1] ?? -1);
    ends[from] = at;
  }
  const rise: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) rise.push(at);
  return rise.reverse();
}

/** The first of the sorted rows that ranks above `low`, as `ranksAfter` wants it. */
function nextAbove(sorted: readonly Ranked[], low: string | null): readonly Ranked[] {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (low !== null && (sorted[middle]?.rank ?? '') <= low) from = middle + 1;
    else to = middle;
  }
  return sorted.slice(from, from + 1);
}
