import type { ReactNode } from 'react';
import { BEST_FIRST, type FieldSort } from '../../domain/query/sort.ts';
import './sort-menu.css';

/** The orders a reader may choose from; the first is what the library opens with. */
const ORDERS: readonly { readonly name: string; readonly sort: FieldSort }[] = [
  { name: 'Newest first', sort: { by: 'date', direction: 'desc' } },
  { name: 'Oldest first', sort: { by: 'date', direction: 'asc' } },
  { name: 'Last added first', sort: { by: 'added', direction: 'desc' } },
  { name: 'First added first', sort: { by: 'added', direction: 'asc' } },
  { name: 'Title, A to Z', sort: { by: 'title', direction: 'asc' } },
  { name: 'Title, Z to A', sort: { by: 'title', direction: 'desc' } },
  { name: 'Venue, A to Z', sort: { by: 'venue', direction: 'asc' } },
  { name: 'Venue, Z to A', sort: { by: 'venue', direction: 'desc' } },
  { name: 'Status, reading first', sort: { by: 'status', direction: 'asc' } },
  { name: 'Status, reading last', sort: { by: 'status', direction: 'desc' } },
  { name: 'Best rated first', sort: { by: 'rating', direction: 'desc' } },
  { name: 'Worst rated first', sort: { by: 'rating', direction: 'asc' } },
  { name: 'High priority first', sort: { by: 'priority', direction: 'desc' } },
  { name: 'Low priority first', sort: { by: 'priority', direction: 'asc' } },
  { name: 'Queue, next first', sort: { by: 'queue', direction: 'asc' } },
  { name: 'Queue, last first', sort: { by: 'queue', direction: 'desc' } },
];

interface SortMenuProps {
  readonly sort: FieldSort;
  /** With words to match, "best match" is an order of its own; without, it is the newest first. */
  readonly searching: boolean;
  readonly onSort: (sort: FieldSort) => void;
}

/** In which order the library is shown. */
export function SortMenu({ sort, searching, onSort }: SortMenuProps): ReactNode {
  const orders = searching ? [{ name: 'Best match first', sort: BEST_FIRST }, ...ORDERS] : ORDERS;
  const chosen = orders.findIndex(({ sort: { by, direction } }) => by === sort.by && direction === sort.direction);
  return (
    <label className="sort-menu">
      <span className="visually-hidden">Order of the papers</span>
      <select
        value={Math.max(0, chosen)}
        onChange={(event) => {
          const order = orders[Number(event.target.value)];
          if (order !== undefined) onSort(order.sort);
        }}
      >
        {orders.map(({ name }, place) => (
          <option key={name} value={place}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Whether the whole library is in the order in which the catalog can tell a paper's place. */
export function isNewestFirst({ by, direction }: FieldSort): boolean {
  return direction === 'desc' && (by === 'relevance' || by === 'date');
}
