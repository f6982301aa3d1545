/** A text was typed in two windows at once, and both texts are in it now: its reader is to be told. */

const listeners = new Set<() => void>();

/** Calls `listener` whenever that has happened in this window; answers with the function that stops it. */
export function onWrittenElsewhere(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Says that it has happened. */
export function tellWrittenElsewhere(): void {
  for (const listener of [...listeners]) listener();
}
