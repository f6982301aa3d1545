/** Rows of a list with the order that the reader just gave them, before it is stored. */
import { useCallback, useMemo, useState } from 'react';
import type { ListEntry } from '../../domain/annotation/annotation.ts';
import type { Ranked } from '../../domain/reading-list/rank.ts';

/** Stores ranks; answers with the rows that were written, or null when that failed (and was said). */
export type StoreRanks = (ranks: readonly Ranked[]) => Promise<readonly ListEntry[] | null>;

interface Ahead extends Ranked {
  /** The stored row has it from this revision on; null while it is being written. */
  readonly revision: number | null;
}

export interface RanksAhead {
  /** The rows as they should be shown; undefined until they were read. */
  readonly rows: readonly ListEntry[] | undefined;
  /** Shows the new order in the next frame and stores it; where storing fails, the order goes back. */
  readonly rank: (ranks: readonly Ranked[], store: StoreRanks) => void;
}

/** The order on the screen does not wait for the disk. */
export function useRanksAhead(stored: readonly ListEntry[] | undefined): RanksAhead {
  const [ahead, setAhead] = useState<ReadonlyMap<string, Ahead>>(new Map());
  const rows = useMemo(
    () => (ahead.size === 0 ? stored : stored?.map((row) => (leads(ahead.get(row.id), row) ? { ...row, rank: ahead.get(row.id)?.rank ?? row.rank } : row))),
    [stored, ahead],
  );
  const rank = useCallback((ranks: readonly Ranked[], store: StoreRanks) => {
    const made = new Map<string, Ahead>(ranks.map(({ id, rank: to }) => [id, { id, rank: to, revision: null }]));
    // Only what this write put there: a row may have been moved on meanwhile.
    const settle = (settled: (one: Ahead) => Ahead | null): void => {
      setAhead((known) => new Map([...known.values()].flatMap((one) => (made.get(one.id) === one ? (settled(one) ?? []) : one)).map((one) => [one.id, one])));
    };
    setAhead((known) => new Map([...known, ...made]));
    void store(ranks).then((written) => {
      const revisions = new Map(written?.map(({ id, revision }) => [id, revision]));
      settle((one) => (revisions.has(one.id) ? { ...one, revision: revisions.get(one.id) ?? null } : null));
    });
  }, []);
  return { rows, rank };
}

function leads(ahead: Ahead | undefined, row: ListEntry): boolean {
  return ahead !== undefined && (ahead.revision === null || row.revision < ahead.revision);
}
