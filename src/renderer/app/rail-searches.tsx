import { Ellipsis, Search } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import type { SavedSearch } from '../../domain/annotation/annotation.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { useSavedSearches, useUndoLog } from '../storage/hooks.ts';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { removeSavedSearch, showSavedSearch } from './steps/saved-searches.ts';
import { setDesk, useDesk } from './desk.ts';
import { useQueryCounts } from './use-query-counts.ts';

const NONE: readonly SavedSearch[] = [];
const NO_PAPERS: readonly PaperId[] = [];

/** The saved searches in the rail, each with the number of papers it finds; nothing while there are none. */
export function RailSearches(): ReactNode {
  const log = useUndoLog();
  const searches = useSavedSearches() ?? NONE;
  const { view, savedSearchId, catalogVersion } = useDesk();
  const queries = useMemo(() => searches.map(({ query }) => query), [searches]);
  const counts = useQueryCounts(queries, NO_PAPERS, catalogVersion);
  if (searches.length === 0) return null;
  return (
    <>
      <div className="rail-group">
        <h2 className="label">Searches</h2>
      </div>
      <ul aria-label="Saved searches">
        {searches.map((search) => (
          <li key={search.id} className="rail-row">
            <button
              type="button"
              className="rail-item"
              title={search.query}
              aria-current={view.kind === 'library' && savedSearchId === search.id ? 'page' : undefined}
              onClick={() => {
                showSavedSearch(search);
              }}
            >
              <Icon of={Search} />
              <span className="rail-item-name">{search.name}</span>
              <span className="rail-item-count numeric">
                {counts.get(search.query)?.total.toLocaleString('en')}
                <span className="visually-hidden"> {counts.get(search.query)?.total === 1 ? 'paper' : 'papers'}</span>
              </span>
            </button>
            <Menu
              groups={[
                [
                  {
                    name: 'Rename…',
                    onChoose: () => {
                      setDesk({ dialog: { kind: 'rename-search', id: search.id, name: search.name } });
                    },
                  },
                  {
                    name: 'Make a smart list of it…',
                    onChoose: () => {
                      setDesk({ dialog: { kind: 'new-list', initial: { name: search.name, query: search.query } } });
                    },
                  },
                  { name: 'Delete', onChoose: () => void removeSavedSearch(log, search) },
                ],
              ]}
            >
              <IconButton name={`More for the search: ${search.name}`} className="rail-menu">
                <Icon of={Ellipsis} />
              </IconButton>
            </Menu>
          </li>
        ))}
      </ul>
    </>
  );
}
