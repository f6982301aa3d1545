/** Moving rows of an order that the reader made, whatever the rows are. */
import { ranksAfter, type Ranked } from './rank.ts';

/**
 * The new ranks of rows that are moved to stand side by side, the first at position `index` of the order as
 * it will be (0 is first; beyond the ends counts as the end). None when they stand so already, else one for
 * each moved row and for no other. The one exception is an order where neighbours share a rank, which only
 * merging two diverged copies can bring about: there the rows of that rank get new ones too.
 *
 * `order` is what the reader sees, first to last; ids that are not in it are passed over. `all` also has
 * rows whose ranks must not be given away, such as tombstones.
 */
export function movedTo(order: readonly Ranked[], all: readonly Ranked[], ids: readonly string[], index: number): readonly Ranked[] {
  const asked = new Set(ids);
  const moved = order.filter(({ id }) => asked.has(id));
  const rest = order.filter(({ id }) => !asked.has(id));
  const to = Math.min(Math.max(Math.trunc(index), 0), rest.length);
  if (rest.toSpliced(to, 0, ...moved).every(({ id }, at) => id === order[at]?.id)) return [];

  const low = rest[to - 1]?.rank ?? null;
  const changed = [...moved, ...rest.slice(to).filter(({ rank }) => rank === low)];
  const changing = new Set(changed.map(({ id }) => id));
  const ranks = ranksAfter(low, all.filter(({ id }) => !changing.has(id)), changed.length);
  return changed.map(({ id, rank }, at) => ({ id, rank: ranks[at] ?? rank }));
}
