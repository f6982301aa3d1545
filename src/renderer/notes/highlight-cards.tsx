import { memo, type ReactNode } from 'react';
import type { Highlight } from '../../domain/annotation/annotation.ts';
import type { ColourNames } from '../../domain/annotation/colour-names.ts';
import type { Drafts } from '../storage/drafts.ts';
import type { ChangedPlace } from './changed-place.tsx';
import type { HighlightActions, HighlightPart } from './highlight-actions.ts';
import { HighlightCard } from './highlight-card.tsx';

interface HighlightCardsProps {
  readonly highlights: readonly Highlight[];
  readonly drafts: Drafts;
  readonly changed: ReadonlyMap<string, ChangedPlace>;
  readonly activeHighlightId: string | null;
  readonly wanted: { readonly highlightId: string; readonly what: HighlightPart } | null;
  readonly colourNames: ColourNames;
  readonly actions: HighlightActions;
}

/** The paper's highlights, in the order of its texts. Remembered, so that it can be painted after the text. */
export const HighlightCards = memo(function HighlightCards(props: HighlightCardsProps): ReactNode {
  const { highlights, drafts, changed, activeHighlightId, wanted, colourNames, actions } = props;
  return (
    <ul aria-label="Highlights">
      {highlights.map((highlight) => (
        <HighlightCard
          key={highlight.id}
          highlight={highlight}
          drafts={drafts}
          changed={changed.get(highlight.id)}
          active={highlight.id === activeHighlightId}
          wanted={wanted?.highlightId === highlight.id ? wanted.what : null}
          colourNames={colourNames}
          actions={actions}
        />
      ))}
    </ul>
  );
});
