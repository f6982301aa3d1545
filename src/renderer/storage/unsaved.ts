/** Text that is still being typed somewhere in the window, so that closing the window can save it first. */

const settlers = new Set<() => Promise<void>>();

/** Registers a function that saves what its field holds; answers with the function that takes it back. */
export function registerUnsaved(settle: () => Promise<void>): () => void {
  settlers.add(settle);
  return () => {
    settlers.delete(settle);
  };
}

/** Saves every field's text; resolves when all have answered. */
export async function settleUnsaved(): Promise<void> {
  await Promise.allSettled([...settlers].map((settle) => settle()));
}
