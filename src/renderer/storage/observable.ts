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
