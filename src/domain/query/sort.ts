/** In which order what a query yields is shown. */
import type { PaperId } from '../paper/paper.ts';

export const SORT_FIELDS = ['relevance', 'date', 'added', 'title', 'year', 'venue'] as const;
export type SortField = (typeof SORT_FIELDS)[number];

export interface FieldSort {
  readonly by: SortField;
  readonly direction: 'asc' | 'desc';
}

/**
 * By a field, or in an order that is handed over (of a list, of a rating): papers that are not in it
 * come last. Among equals the newest comes first; what a paper lacks puts it last in both directions.
 */
export type Sort = FieldSort | { readonly by: 'given'; readonly ids: readonly PaperId[] };

/** Where nothing else is asked for: best match first; without words to match, newest first. */
export const BEST_FIRST: FieldSort = { by: 'relevance', direction: 'desc' };

/** The direction in which people mean a field when they name none: names from A, dates from the newest. */
export function usualDirection(by: SortField): FieldSort['direction'] {
  return by === 'title' || by === 'venue' ? 'asc' : 'desc';
}

/** Reads `title`, `year:asc`; undefined when there is no such field or direction. */
export function parseSort(text: string): FieldSort | undefined {
  const [name, direction, ...more] = text.toLowerCase().split(':');
  const by = SORT_FIELDS.find((field) => field === name);
  if (by === undefined || more.length > 0) return undefined;
  if (direction === undefined) return { by, direction: usualDirection(by) };
  return direction === 'asc' || direction === 'desc' ? { by, direction } : undefined;
}
