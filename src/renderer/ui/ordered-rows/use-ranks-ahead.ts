/** Rows of a list or of the queue with the order that the reader just gave them, before it is stored. */
import { useCallback, useMemo, useState } from 'react';
import { putAhead, settleAhead, withAhead, type Ranked, type RanksAhead, type RevisedRow } from './ranks-ahead.ts';

/** Stores ranks; answers with the rows that were written, or null when that failed (and was said). */
type StoreRanks = (ranks: readonly Ranked[]) => Promise<readonly RevisedRow[] | null>;

export interface ShownOrder<Row> {
  /** The rows as they should be shown; undefined until they were read. */
  readonly rows: readonly Row[] | undefined;
  /** Shows the new order in the next frame and stores it; where storing fails, the order goes back. */
  readonly rank: (ranks: readonly Ranked[], store: StoreRanks) => void;
}

/** The order on the screen does not wait for the disk. `ranked` gives a row another rank, and is the same function always. */
export function useRanksAhead<Row extends RevisedRow>(stored: readonly Row[] | undefined, ranked: (row: Row, rank: string) => Row): ShownOrder<Row> {
  const [ahead, setAhead] = useState<RanksAhead>(new Map());
  const rows = useMemo(() => (stored === undefined ? undefined : withAhead(stored, ahead, ranked)), [stored, ahead, ranked]);
  const rank = useCallback((ranks: readonly Ranked[], store: StoreRanks) => {
    const made: RanksAhead = new Map(ranks.map((one) => [one.id, { ...one, revision: null }]));
    setAhead((known) => putAhead(known, made));
    void store(ranks).then((written) => {
      setAhead((known) => settleAhead(known, made, written));
    });
  }, []);
  return useMemo(() => ({ rows, rank }), [rows, rank]);
}
