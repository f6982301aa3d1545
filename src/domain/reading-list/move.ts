/** Moving one row of an order that the reader made, whatever the rows are. */
import { ranksAfter, type Ranked } from './rank.ts';

/** A row and the rank it gets. */
export interface Reranked<Row extends Ranked> {
  readonly row: Row;
  readonly rank: string;
}

/**
 * The new rank of the row that moves to position `index` of the order as it will be (0 is first; beyond
 * the ends counts as the end). None when it stands there already or is not in the order, else one. The
 * one exception is an order where neighbours share a rank, which only merging two diverged copies can
 * bring about: there the rows of that rank get new ones too.
 *
 * `order` is what the reader sees, first to last; `all` also has rows whose ranks must not be given
 * away, such as tombstones.
 */
export function movedTo<Row extends Ranked>(order: readonly Row[], all: readonly Row[], id: string, index: number): readonly Reranked<Row>[] {
  const from = order.findIndex((row) => row.id === id);
  const moved = order[from];
  const to = Math.min(Math.max(Math.trunc(index), 0), order.length - 1);
  if (moved === undefined || to === from) return [];

  const rest = order.filter((row) => row.id !== id);
  const low = rest[to - 1]?.rank ?? null;
  const changed = [moved, ...rest.slice(to).filter((row) => row.rank === low)];
  const ids = new Set(changed.map((row) => row.id));
  const ranks = ranksAfter(low, all.filter((row) => !ids.has(row.id)), changed.length);
  return changed.map((row, at) => ({ row, rank: ranks[at] ?? row.rank }));
}
