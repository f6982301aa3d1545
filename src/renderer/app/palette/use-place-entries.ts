import { STATUSES } from '../../../domain/annotation/annotation.ts';
import { BEST_FIRST } from '../../../domain/query/sort.ts';
import { useLists, useSavedSearches } from '../../storage/hooks.ts';
import { setDesk } from '../desk.ts';
import { showList } from '../steps/reading-lists.ts';
import { showSavedSearch } from '../steps/saved-searches.ts';
import type { Entry } from './entry.ts';

/** The places that the reader made, and the papers of each status. */
export function usePlaceEntries(): readonly { readonly name: string; readonly entries: readonly Entry[] }[] {
  const lists = useLists() ?? [];
  const searches = useSavedSearches() ?? [];
  return [
    {
      name: 'Reading lists',
      entries: lists.map(({ id, name, archivedAt }) => ({
        id: `list/${id}`,
        name,
        ...(archivedAt !== null && { aside: 'archived' }),
        run: () => {
          showList(id);
        },
      })),
    },
    {
      name: 'Saved searches',
      entries: searches.map((search) => ({
        id: `search/${search.id}`,
        name: search.name,
        aside: search.query,
        run: () => {
          showSavedSearch(search);
        },
      })),
    },
    {
      name: 'Papers by status',
      entries: STATUSES.map((status) => ({
        id: `status/${status}`,
        name: `Papers that are ${status}`,
        also: 'status',
        run: () => {
          setDesk({ view: { kind: 'library' }, readView: false, query: `status:${status} `, savedSearchId: null, sort: BEST_FIRST });
        },
      })),
    },
  ];
}
