import { openCatalog, type Catalog } from '../../src/main/catalog/catalog.ts';
import { typed } from '../queries/query.ts';
import { TOP, type Engine } from './engine.ts';

/** Opens the catalog of a library that was loaded before. */
export function openBenchCatalog(folder: string): Catalog {
  const opened = openCatalog(folder);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

/** Carrel's own search over that catalog, rows with marks and snippets included. */
export function carrel(folder: string): Engine {
  const catalog = openBenchCatalog(folder);
  return {
    add: () => {
      throw new Error('Papers come into a catalog by an import.');
    },
    find: (query) => catalog.rows({ query: typed(query), offset: 0, limit: TOP }).rows.length,
  };
}
