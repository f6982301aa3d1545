import type { ReactNode, Ref } from 'react';
import type { Filter } from '../../domain/highlights-view/filter.ts';
import type { Item } from '../../domain/highlights-view/item.ts';
import { HIGHLIGHTS_SHAPE, shapeOf } from '../../domain/highlights-view/shape.ts';
import { usePreference } from '../storage/hooks.ts';
import { Button } from '../ui/button.tsx';
import { EmptyView } from '../ui/empty-view.tsx';
import type { BulkActions } from './bulk-bar.tsx';
import { Everything } from './everything.tsx';
import { PastCard, type PastActions } from './past-card.tsx';
import type { FetchFacts } from './use-facts.ts';
import { useItems } from './use-items.ts';
import { usePast } from './use-past.ts';
import './highlights-panel.css';

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

/** Every highlight and every note. */
export function HighlightsPanel(props: HighlightsPanelProps): ReactNode {
  const { fetchFacts, version, onShowLibrary, past } = props;
  const all = useItems(fetchFacts, version);
  const stored = usePreference(HIGHLIGHTS_SHAPE);
  const one = usePast();
  if (all.items === undefined || stored === undefined) return <section className="highlights-panel" aria-label="Highlights" />;
  return (
    <section className="highlights-panel" aria-label="Highlights">
      {one === null ? null : <PastCard highlight={one} fetchFacts={fetchFacts} version={version} actions={past} />}
      {all.items.length === 0 ? (
        <>
          <h2 className="highlights-name highlights-name-alone">Highlights</h2>
          <EmptyView title="Your highlights and notes will be here" action={<Button look="primary" onClick={onShowLibrary}>Choose a paper</Button>}>
            Open a paper, select words in its text and press H to highlight them, or N to write a note.
          </EmptyView>
        </>
      ) : (
        <Everything {...props} all={{ ...all, items: all.items }} shape={shapeOf(stored)} />
      )}
    </section>
  );
}
