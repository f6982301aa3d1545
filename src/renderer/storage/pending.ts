/** Changes that one copy of the annotations, or neither, has taken so far. */
import type { Change } from '../../domain/annotation/annotation.ts';
import { changeKey, compareRows, newestByKey } from '../../domain/annotation/row-order.ts';

interface Pending {
  /** Remembers the rows as missing in that copy, or forgets them (and older ones) when it took them. */
  readonly note: (copy: 'window' | 'mirror', changes: readonly Change[], taken: boolean) => void;
  /** The newest pending row of each key. */
  readonly byKey: () => ReadonlyMap<string, Change>;
  readonly all: () => readonly Change[];
  /** How many rows neither copy has taken: these end with the window. */
  readonly inNeither: () => number;
  readonly clear: () => void;
}

/** An empty memory of pending changes. It ends with the window: the next start compares the copies instead. */
export function createPending(): Pending {
  const missing = { window: new Map<string, Change>(), mirror: new Map<string, Change>() };
  const byKey = (): ReadonlyMap<string, Change> => newestByKey(missing.window.values(), missing.mirror.values());
  return {
    note: (copy, changes, taken) => {
      for (const change of changes) {
        const key = changeKey(change);
        const known = missing[copy].get(key);
        if (known !== undefined && compareRows(known.row, change.row) > 0) continue;
        if (taken) missing[copy].delete(key);
        else missing[copy].set(key, change);
      }
    },
    byKey,
    all: () => [...byKey().values()],
    inNeither: () => [...missing.window.keys()].filter((key) => missing.mirror.has(key)).length,
    clear: () => {
      missing.window.clear();
      missing.mirror.clear();
    },
  };
}
