/** A value that tells when it changes; made for React's `useSyncExternalStore`. */

export interface Observable<T> {
  readonly getValue: () => T;
  /** Calls `listener` on each change; answers with the function that stops it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export interface Subject<T> extends Observable<T> {
  readonly setValue: (value: T) => void;
}

/** An observable that its owner can change. */
export function createSubject<T>(initial: T): Subject<T> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    getValue: () => current,
    setValue: (value) => {
      if (Object.is(value, current)) return;
      current = value;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/**
 * What `choose` makes of the source's value, worked out once for each value. Where the items it chooses are those
 * of before, it is the same array: whoever looks at it is not drawn again for a change elsewhere in the source.
 */
export function itemsOf<T, Item>(source: Observable<T>, choose: (value: T) => readonly Item[] | undefined): Observable<readonly Item[] | undefined> {
  let known: { readonly from: T; readonly items: readonly Item[] | undefined } | undefined;
  return {
    subscribe: source.subscribe,
    getValue: () => {
      const from = source.getValue();
      if (known !== undefined && known.from === from) return known.items;
      const items = choose(from);
      const before = known?.items;
      const isSame = items !== undefined && before?.length === items.length && items.every((item, at) => item === before[at]);
      known = { from, items: isSame ? before : items };
      return known.items;
    },
  };
}
