/** Text that is still being typed somewhere in the window, so that closing the window can save it first. */

/** Saves what a field holds; answers whether nothing of it is left unsaved. */
export type Settle = () => Promise<boolean>;

const settlers = new Set<Settle>();

/** Registers a function that saves what its field holds; answers with the function that takes it back. */
export function registerUnsaved(settle: Settle): () => void {
  settlers.add(settle);
  return () => {
    settlers.delete(settle);
  };
}

/** Saves every field's text; answers whether all of it is saved. */
export async function settleUnsaved(): Promise<boolean> {
  const settled = await Promise.all([...settlers].map((settle) => settle().catch(() => false)));
  return settled.every((isSaved) => isSaved);
}
