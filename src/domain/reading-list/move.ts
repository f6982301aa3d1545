/** Moving rows of an order that the reader made, whatever the rows are. */
import { isRoomyRank, ranksAfter, type Ranked } from './rank.ts';

/** A row and the rank it gets. */
interface Reranked<Row extends Ranked> {
  readonly row: Row;
  readonly rank: string;
}

/**
 * The new ranks of the rows that move to stand side by side, the first at position `index` of the order
 * as it will be (0 is first; beyond the ends counts as the end). None when they stand so already, else
 * one for each row that moves and for no other; ids that are not in the order are passed over. The one
 * exception is an order where neighbours share a rank or have one that leaves no room beside it, which only
 * what comes from elsewhere can bring about: there these rows, as far as they stand next to the place, get
 * new ones too.
 *
 * `order` is what the reader sees, first to last; `all` also has rows whose ranks must not be given
 * away, such as tombstones.
 */
export function movedTo<Row extends Ranked>(order: readonly Row[], all: readonly Row[], ids: readonly string[], index: number): readonly Reranked<Row>[] {
  const asked = new Set(ids);
  const moved = order.filter(({ id }) => asked.has(id));
  const rest = order.filter(({ id }) => !asked.has(id));
  const to = Math.min(Math.max(Math.trunc(index), 0), rest.length);
  if (rest.toSpliced(to, 0, ...moved).every(({ id }, at) => id === order[at]?.id)) return [];

  return placedAt(rest, all, moved, to);
}

/**
 * The ranks with which `rows`, none of which is in `order`, come to stand side by side, the first at position
 * `to` of the order as it will be; with them, as for `movedTo`, new ones for neighbours that leave no room.
 */
export function placedAt<Row extends Ranked>(order: readonly Row[], all: readonly Ranked[], rows: readonly Row[], to: number): readonly Reranked<Row>[] {
  const start = order.findLastIndex(({ rank }, at) => at < to && isRoomyRank(rank)) + 1;
  const low = order[start - 1]?.rank ?? null;
  const roomy = order.findIndex(({ rank }, at) => at >= to && rank !== low && isRoomyRank(rank));
  const end = roomy < 0 ? order.length : roomy;
  const changed = [...order.slice(start, to), ...rows, ...order.slice(to, end)];
  const changedIds = new Set(changed.map(({ id }) => id));
  const ranks = ranksAfter(low, all.filter(({ id }) => !changedIds.has(id)), changed.length);
  return changed.map((row, at) => ({ row, rank: ranks[at] ?? row.rank }));
}
