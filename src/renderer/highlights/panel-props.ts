/** What the window hands to the view, and what it may ask of it. */
import type { Ref } from 'react';
import type { Filter } from '../../domain/highlights-view/filter.ts';
import type { Item } from '../../domain/highlights-view/item.ts';
import type { BulkActions } from './bulk-bar.tsx';
import type { PastActions } from './past-card.tsx';
import type { FetchFacts } from '../storage/use-facts.ts';

/** What the keys and the palette may ask of the panel. */
export interface HighlightsHandle {
  readonly move: (step: 1 | -1) => void;
}

export interface HighlightsPanelProps {
  readonly fetchFacts: FetchFacts;
  /** Changes when the catalog does. */
  readonly version: number;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  /** Shows the item in the reader. */
  readonly onShow: (item: Item) => void;
  /** Goes on in the text that the item is in. */
  readonly onEnter: (item: Item) => void;
  readonly onShowLibrary: () => void;
  readonly actions: BulkActions;
  readonly past: PastActions;
  readonly ref: Ref<HighlightsHandle>;
}
