/** How components get hold of the window's annotation store. */
import { createContext, useContext } from 'react';
import type { AnnotationStore } from './annotation-store.ts';

/** The window's annotation store; the app provides it. */
export const AnnotationStoreContext = createContext<AnnotationStore | undefined>(undefined);

/** The annotation store, for the write functions. */
export function useAnnotationStore(): AnnotationStore {
  const store = useContext(AnnotationStoreContext);
  if (store === undefined) throw new Error('AnnotationStoreContext is missing above this component');
  return store;
}
