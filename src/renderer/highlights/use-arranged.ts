/** From all items to the lines of the list. */
import { useMemo } from 'react';
import type { ColourNames } from '../../domain/annotation/colour-names.ts';
import { filterItems, type Filter } from '../../domain/highlights-view/filter.ts';
import { groupItems, sortItems } from '../../domain/highlights-view/group.ts';
import type { Item, Surroundings } from '../../domain/highlights-view/item.ts';
import type { Shape } from '../../domain/highlights-view/shape.ts';
import { entriesOf, type Entry, type RowEntry } from './entries.ts';

export interface Arranged {
  readonly entries: readonly Entry[];
  readonly rows: readonly RowEntry[];
  /** The keys of the rows, from top to bottom. */
  readonly keys: readonly string[];
  /** Items that are shown, each once. */
  readonly items: readonly Item[];
}

interface Asked {
  readonly items: readonly Item[];
  readonly filter: Filter;
  readonly shape: Shape;
  readonly around: Surroundings;
  readonly names: ColourNames;
  /** A moment of today. */
  readonly now: number;
}

/** The items that the filter lets through, in the order and under the headings asked for. */
export function useArranged({ items, filter, shape: { grouping, order }, around, names, now }: Asked): Arranged {
  const filtered = useMemo(() => filterItems(items, filter, around, now), [items, filter, around, now]);
  return useMemo(() => {
    const groups = groupItems(sortItems(filtered, order, around), grouping, around, (colour) => names[colour]);
    const entries = entriesOf(groups);
    const rows = entries.filter((entry) => entry.kind === 'row');
    return { entries, rows, keys: rows.map(({ key }) => key), items: filtered };
  }, [filtered, order, grouping, around, names]);
}
