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
 * What `choose` makes of the source's value, worked out once for each value. Where it comes to the same as before,
 * it is the same object: whoever looks at it is not drawn again for a change elsewhere in the source.
 */
export function derived<T, V>(source: Observable<T>, choose: (value: T) => V, isSame: (a: V, b: V) => boolean): Observable<V> {
  let known: { readonly from: T; readonly value: V } | undefined;
  return {
    subscribe: source.subscribe,
    getValue: () => {
      const from = source.getValue();
      if (known !== undefined && known.from === from) return known.value;
      const value = choose(from);
      known = { from, value: known !== undefined && isSame(known.value, value) ? known.value : value };
      return known.value;
    },
  };
}

/** Whether these are the same items in the same order, or both not known yet. */
export function sameItems<Item>(a: readonly Item[] | undefined, b: readonly Item[] | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.length === b.length && a.every((item, at) => item === b[at]);
}
