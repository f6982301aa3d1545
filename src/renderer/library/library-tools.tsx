import { Bookmark, ListFilter } from 'lucide-react';
import type { ReactNode } from 'react';
import type { FieldSort } from '../../domain/query/sort.ts';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { SortMenu } from './sort-menu.tsx';

interface LibraryToolsProps {
  readonly searching: boolean;
  readonly sort: FieldSort;
  readonly onSort: (sort: FieldSort) => void;
  /** The element of the facets while they are open. */
  readonly facetsId: string;
  readonly facetsOpen: boolean;
  readonly onToggleFacets: () => void;
  readonly onSaveSearch: () => void;
}

/** What can be done with the list as a whole: order it, count it, keep the search. */
export function LibraryTools({ searching, sort, onSort, facetsId, facetsOpen, onToggleFacets, onSaveSearch }: LibraryToolsProps): ReactNode {
  return (
    <div className="library-tools">
      <SortMenu sort={sort} searching={searching} onSort={onSort} />
      {searching ? (
        <IconButton name="Save this search" action="save-search" onClick={onSaveSearch}>
          <Icon of={Bookmark} />
        </IconButton>
      ) : null}
      <IconButton name="Filters" action="toggle-facets" aria-expanded={facetsOpen} {...(facetsOpen ? { 'aria-controls': facetsId } : {})} onClick={onToggleFacets}>
        <Icon of={ListFilter} />
      </IconButton>
    </div>
  );
}
