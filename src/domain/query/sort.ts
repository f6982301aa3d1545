/** In which order what a query yields is shown. */
import type { PaperId } from '../paper/paper.ts';

/** Orders by what the catalog knows of a paper. */
export const CATALOG_SORTS = ['relevance', 'date', 'added', 'title', 'year', 'venue'] as const;
/** Orders by what the reader makes of it; see `catalogSort`. */
const READER_SORTS = ['status', 'rating', 'priority', 'queue'] as const;
export const SORT_FIELDS = [...CATALOG_SORTS, ...READER_SORTS] as const;
type SortField = (typeof SORT_FIELDS)[number];

export interface FieldSort {
  readonly by: SortField;
  readonly direction: 'asc' | 'desc';
}

/** An order that the catalog knows by itself. */
export interface CatalogSort extends FieldSort {
  readonly by: (typeof CATALOG_SORTS)[number];
}

/** An order that is handed over: group after group, the newest first within each. */
export interface GivenSort {
  readonly by: 'given';
  readonly groups: readonly (readonly PaperId[])[];
  /** Before which group all other papers stand; behind the last when absent. */
  readonly othersAt?: number;
}

/**
 * What the catalog sorts by. Among equals the newest comes first; what a paper lacks puts it last in
 * both directions.
 */
export type Sort = CatalogSort | GivenSort;

/** Where nothing else is asked for: best match first; without words to match, newest first. */
export const BEST_FIRST: CatalogSort = { by: 'relevance', direction: 'desc' };

/** The direction in which people mean a field when they name none: names from A, dates from the newest, the queue from its front. */
function usualDirection(by: SortField): FieldSort['direction'] {
  return by === 'title' || by === 'venue' || by === 'status' || by === 'queue' ? 'asc' : 'desc';
}

/** Reads `title`, `year:asc`; undefined when there is no such field or direction. */
export function parseSort(text: string): FieldSort | undefined {
  const [name, direction, ...more] = text.toLowerCase().split(':');
  const by = SORT_FIELDS.find((field) => field === name);
  if (by === undefined || more.length > 0) return undefined;
  if (direction === undefined) return { by, direction: usualDirection(by) };
  return direction === 'asc' || direction === 'desc' ? { by, direction } : undefined;
}
