/** The queue in the order that the reader just gave it, before that is stored. */
import { useCallback, useMemo, useState } from 'react';
import type { PaperState } from '../../domain/annotation/annotation.ts';

/** Stores an order; answers with the rows that were written, or null when that failed (and was said). */
export type StoreOrder = () => Promise<readonly PaperState[] | null>;

interface Ahead {
  readonly order: ReadonlyMap<string, number>;
  /** The revisions that the stored rows must have reached; null while they are being written. */
  readonly revisions: ReadonlyMap<string, number> | null;
}

interface OrderAhead {
  /** The rows as they should be shown; undefined until they were read. */
  readonly rows: readonly PaperState[] | undefined;
  /** Shows the ids in this order in the next frame and stores it; where storing fails, the order goes back. */
  readonly arrange: (ids: readonly string[], store: StoreOrder) => void;
}

/** The order on the screen does not wait for the disk. */
export function useOrderAhead(stored: readonly PaperState[] | undefined): OrderAhead {
  const [ahead, setAhead] = useState<Ahead | null>(null);
  const rows = useMemo(() => (ahead === null || stored === undefined || hasReached(ahead, stored) ? stored : inOrder(ahead, stored)), [ahead, stored]);
  const arrange = useCallback((ids: readonly string[], store: StoreOrder) => {
    const made: Ahead = { order: new Map(ids.map((id, at) => [id, at])), revisions: null };
    setAhead(made);
    void store().then((written) => {
      // Only what this write put there: the reader may have moved on meanwhile.
      setAhead((current) => {
        if (current !== made) return current;
        return written === null ? null : { ...made, revisions: new Map(written.map(({ id, revision }) => [id, revision])) };
      });
    });
  }, []);
  return { rows, arrange };
}

function hasReached({ revisions }: Ahead, stored: readonly PaperState[]): boolean {
  return revisions !== null && stored.every(({ id, revision }) => revision >= (revisions.get(id) ?? 0));
}

/** Rows that came meanwhile stand at the end until the order is stored. */
function inOrder({ order }: Ahead, stored: readonly PaperState[]): readonly PaperState[] {
  return stored.toSorted((a, b) => (order.get(a.id) ?? order.size) - (order.get(b.id) ?? order.size));
}
