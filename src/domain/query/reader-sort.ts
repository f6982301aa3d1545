/** Orders by what the reader makes of papers, for a catalog that does not know it. */
import { STARS, type PaperState, type Status } from '../annotation/annotation.ts';
import type { PaperId } from '../paper/paper.ts';
import { queueOf } from '../queue/order.ts';
import { assertNever } from '../result.ts';
import { CATALOG_SORTS, type CatalogSort, type FieldSort, type GivenSort, type Sort } from './sort.ts';

/** What one is in the middle of comes first, what is over comes last. */
const STATUS_ORDER: readonly Status[] = ['reading', 'queued', 'new', 'finished', 'dismissed'];

/** Whether the catalog can sort like this without being told what the reader made. */
export function isCatalogSort(sort: FieldSort): sort is CatalogSort {
  return CATALOG_SORTS.some((by) => by === sort.by);
}

/**
 * The order as the catalog takes it. By status and priority, papers without a state are new and normal; by rating and by place in
 * the queue, those without one come last in both directions. `states` may hold tombstones.
 */
export function catalogSort(sort: FieldSort, states: readonly PaperState[]): Sort {
  if (isCatalogSort(sort)) return sort;
  const live = states.filter(({ deleted }) => !deleted);
  const { by, direction } = sort;
  switch (by) {
    case 'status':
      return byStatus(live, direction);
    case 'rating':
      return inGroups(STARS.map((stars) => papersOf(live, ({ rating }) => rating === stars)), direction);
    case 'priority':
      return byPriority(live, direction);
    case 'queue':
      return inGroups(queueOf(live).map(({ paperId }) => [paperId]), direction);
    case 'relevance':
    case 'date':
    case 'added':
    case 'title':
    case 'year':
    case 'venue':
      return { by, direction };
    default:
      return assertNever(by);
  }
}

function byStatus(states: readonly PaperState[], direction: FieldSort['direction']): GivenSort {
  const order = direction === 'asc' ? STATUS_ORDER : STATUS_ORDER.toReversed();
  const groups = order.filter((status) => status !== 'new').map((wanted) => papersOf(states, ({ status }) => status === wanted));
  return { by: 'given', groups, othersAt: order.indexOf('new') };
}

/** Papers of which nothing was said have the normal priority. */
function byPriority(states: readonly PaperState[], direction: FieldSort['direction']): GivenSort {
  const [low, high] = (['low', 'high'] as const).map((wanted) => papersOf(states, ({ priority }) => priority === wanted));
  return { by: 'given', groups: direction === 'asc' ? [low ?? [], high ?? []] : [high ?? [], low ?? []], othersAt: 1 };
}

function inGroups(ascending: readonly (readonly PaperId[])[], direction: FieldSort['direction']): GivenSort {
  return { by: 'given', groups: direction === 'asc' ? ascending : ascending.toReversed() };
}

function papersOf(states: readonly PaperState[], wanted: (state: PaperState) => boolean): readonly PaperId[] {
  return states.filter(wanted).map(({ paperId }) => paperId);
}
