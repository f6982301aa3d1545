/** Moving rows of an order that the reader made, whatever the rows are. */
import { ranksAfter, type Ranked } from './rank.ts';

/** A row and the rank it gets. */
export interface Reranked<Row extends Ranked> {
  readonly row: Row;
  readonly rank: string;
}

/**
 * The new ranks of the rows that move to stand side by side, the first at position `index` of the order
 * as it will be (0 is first; beyond the ends counts as the end). None when they stand so already, else
 * one for each row that moves and for no other; ids that are not in the order are passed over. The one
 * exception is an order where neighbours share a rank, which only merging two diverged copies can bring
 * about: there the rows of that rank get new ones too.
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

  const low = rest[to - 1]?.rank ?? null;
  const changed = [...moved, ...rest.slice(to).filter((row) => row.rank === low)];
  const changedIds = new Set(changed.map(({ id }) => id));
  const ranks = ranksAfter(low, all.filter(({ id }) => !changedIds.has(id)), changed.length);
  return changed.map((row, at) => ({ row, rank: ranks[at] ?? row.rank }));
}
