import type { Catalog } from '../catalog/catalog.ts';
import type { LibraryEventMessage } from './protocol.ts';

/** How soon a change by another program is noticed, in milliseconds. */
const PACE = 1_000;

/**
 * Tells whenever the catalog has changed, whoever changed it: the window and the command line may
 * have one library open. Answers with a function that looks at once, and one that stops looking.
 */
export function watchCatalog(catalog: Catalog, tell: (event: LibraryEventMessage) => void): { readonly look: () => void; readonly stop: () => void } {
  let known = catalog.version();
  const look = (): void => {
    const version = catalog.version();
    if (version === known) return;
    known = version;
    tell({ kind: 'event', name: 'catalog:changed', payload: { total: catalog.count() } });
  };
  const timer = setInterval(look, PACE);
  return {
    look,
    stop: () => {
      clearInterval(timer);
    },
  };
}
