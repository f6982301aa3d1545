import type { ReactNode } from 'react';
import { HIGHLIGHTS_SHAPE, shapeOf } from '../../domain/highlights-view/shape.ts';
import { usePreference } from '../storage/hooks.ts';
import { Button } from '../ui/button.tsx';
import { CentrePanel } from '../ui/centre-panel.tsx';
import { EmptyView } from '../ui/empty-view.tsx';
import { WayTo } from '../ui/keys.tsx';
import { Everything } from './everything.tsx';
import { PastCard } from './past-card.tsx';
import type { HighlightsPanelProps } from './panel-props.ts';
import { useItems } from './use-items.ts';
import { usePast } from './use-past.ts';
import './highlights-panel.css';

/** Every highlight and every note. */
export function HighlightsPanel(props: HighlightsPanelProps): ReactNode {
  const { fetchFacts, version, onShowLibrary, past } = props;
  const all = useItems(fetchFacts, version);
  const stored = usePreference(HIGHLIGHTS_SHAPE);
  const one = usePast();
  if (all.items === undefined || stored === undefined) return <CentrePanel name="Highlights" />;
  return (
    <CentrePanel name="Highlights">
      {one === null ? null : <PastCard highlight={one} fetchFacts={fetchFacts} version={version} actions={past} />}
      {all.items.length === 0 ? (
        <>
          <h2 className="centre-panel-name highlights-name highlights-name-alone">Highlights</h2>
          <EmptyView title="Your highlights and notes will be here" action={<Button look="primary" onClick={onShowLibrary}>Choose a paper</Button>}>
            Open a paper, select words in its text and <WayTo action="highlight" /> to highlight them, or <WayTo action="note" /> to write a note.
          </EmptyView>
        </>
      ) : (
        <Everything {...props} all={{ ...all, items: all.items }} shape={shapeOf(stored)} />
      )}
    </CentrePanel>
  );
}
