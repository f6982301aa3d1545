import { useDeferredValue, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import type { Highlight } from '../../domain/annotation/annotation.ts';
import type { ColourNames } from '../../domain/annotation/colour-names.ts';
import { quoteOf } from '../../domain/note/quote.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { counted } from '../../domain/text/counted.ts';
import type { Drafts } from '../storage/drafts.ts';
import { Button } from '../ui/button.tsx';
import { WayTo } from '../ui/keys.tsx';
import { useScrollPlace } from '../ui/scroll-places.ts';
import { Backlinks, type FetchRowsOf } from './backlinks.tsx';
import type { ChangedPlace } from './changed-place.tsx';
import type { HighlightActions, HighlightPart } from './highlight-actions.ts';
import { HighlightCards } from './highlight-cards.tsx';
import type { FindPapers } from './link-completion.ts';
import { NoteActionsContext, type NoteNavigation } from './note-actions.ts';
import { NoteSection, type NoteHandle } from './note-section.tsx';
import './notes-panel.css';

const NONE: readonly Highlight[] = [];

interface NotesPanelProps {
  readonly paperId: PaperId;
  /** In text order. */
  readonly highlights: readonly Highlight[];
  readonly drafts: Drafts;
  /** True when the reader asked to write the note. */
  readonly noteWanted: boolean;
  readonly onWriting: () => void;
  readonly activeHighlightId: string | null;
  /** Id → what became of a highlight whose text changed. */
  readonly changed: ReadonlyMap<string, ChangedPlace>;
  readonly colourNames: ColourNames;
  /** The part of a highlight that the reader wants to write, or null. */
  readonly wanted: { readonly highlightId: string; readonly what: HighlightPart } | null;
  readonly actions: HighlightActions;
  readonly onOpenLink: (url: string) => void;
  readonly navigation: NoteNavigation;
  readonly findPapers: FindPapers;
  readonly fetchRowsOf: FetchRowsOf;
  readonly onShowVersions: () => void;
  readonly onManageTemplates: () => void;
  readonly note: RefObject<NoteHandle | null>;
}

/** What the reader has made of the paper: the note, who links to it, and the highlights in text order. */
export function NotesPanel(props: NotesPanelProps): ReactNode {
  const { paperId, highlights, drafts, activeHighlightId, changed, colourNames, wanted, actions, onOpenLink, navigation, note } = props;
  const panel = useRef<HTMLElement>(null);
  useScrollPlace(panel, 'notes', paperId);
  // The text is painted first: of a paper marked all over, the cards take longer than the marks.
  const shown = useDeferredValue(highlights, NONE);
  const moved = highlights.filter(({ id }) => changed.get(id)?.kind === 'moved').map(({ id }) => id);
  const noteActions = useMemo(
    () => ({
      ...navigation,
      quote: (highlight: Highlight) => {
        note.current?.insert(quoteOf(highlight));
      },
    }),
    [navigation, note],
  );
  return (
    <section ref={panel} className="notes-panel" aria-label="Notes">
      <NoteActionsContext value={noteActions}>
        <NoteSection
          key={paperId}
          ref={note}
          paperId={paperId}
          drafts={drafts}
          wanted={props.noteWanted}
          onWriting={props.onWriting}
          onOpenLink={onOpenLink}
          findPapers={props.findPapers}
          onShowVersions={props.onShowVersions}
          onManageTemplates={props.onManageTemplates}
        />
        <div className="notes-highlights">
          <h3 className="label">
            Highlights {highlights.length > 0 ? <span className="numeric">{highlights.length}</span> : null}
          </h3>
          {moved.length < 2 ? null : (
            <div className="moved-together">
              {counted(moved.length, 'highlight')} moved with their words.
              <Button
                onClick={() => {
                  actions.confirm(moved);
                }}
              >
                Confirm all
              </Button>
            </div>
          )}
          {highlights.length === 0 ? (
            <p className="notes-hint">
              Select words in the text and <WayTo action="highlight" />.
            </p>
          ) : (
            <HighlightCards
              highlights={shown}
              drafts={drafts}
              changed={changed}
              activeHighlightId={activeHighlightId}
              wanted={wanted}
              colourNames={colourNames}
              actions={actions}
            />
          )}
        </div>
        <Backlinks paperId={paperId} fetchRowsOf={props.fetchRowsOf} />
      </NoteActionsContext>
    </section>
  );
}
