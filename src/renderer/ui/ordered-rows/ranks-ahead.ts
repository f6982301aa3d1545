/** The order that the reader just gave a list or the queue, before it is stored: what is shown, and when that ends. */

/** Where a row stands in the order: before every row with a greater rank. */
export interface Ranked {
  readonly id: string;
  readonly rank: string;
}

/** A rank that is shown before it is stored. */
export interface Ahead extends Ranked {
  /** The stored row has it from this revision on; null while it is being written. */
  readonly revision: number | null;
}

/** What is known of a row of any order. */
export interface RevisedRow {
  readonly id: string;
  readonly revision: number;
}

export type RanksAhead = ReadonlyMap<string, Ahead>;

/**
 * The rows with the ranks that are ahead of them, as `ranked` gives them (the row itself where it has that rank);
 * the same array when none is ahead: what was stored as it is shown is not drawn once more.
 */
export function withAhead<Row extends RevisedRow>(stored: readonly Row[], ahead: RanksAhead, ranked: (row: Row, rank: string) => Row): readonly Row[] {
  if (ahead.size === 0) return stored;
  const shown = stored.map((row) => {
    const one = ahead.get(row.id);
    return one === undefined || (one.revision !== null && row.revision >= one.revision) ? row : ranked(row, one.rank);
  });
  return shown.every((row, at) => row === stored[at]) ? stored : shown;
}

/** Puts ranks ahead that are about to be written. */
export function putAhead(ahead: RanksAhead, made: RanksAhead): RanksAhead {
  return new Map([...ahead, ...made]);
}

/**
 * What is ahead once the write of `made` has ended: with the rows that were written, it lasts until these
 * are read; without them, because the write failed, the order goes back. Rows that were moved again
 * meanwhile belong to a later write and stay as they are.
 */
export function settleAhead(ahead: RanksAhead, made: RanksAhead, written: readonly RevisedRow[] | null): RanksAhead {
  const revisions = new Map(written?.map(({ id, revision }) => [id, revision]));
  const settled = [...ahead.values()].flatMap((one): readonly Ahead[] => {
    if (made.get(one.id) !== one) return [one];
    const revision = revisions.get(one.id);
    return revision === undefined ? [] : [{ ...one, revision }];
  });
  return new Map(settled.map((one) => [one.id, one]));
}
