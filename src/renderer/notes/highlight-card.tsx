import { MessageSquarePlus, Tag as TagIcon, Trash2 } from 'lucide-react';
import { memo, useEffect, useRef, type ReactNode } from 'react';
import { HIGHLIGHT_COLOURS, type Highlight } from '../../domain/annotation/annotation.ts';
import { PLAIN_COLOUR_NAMES, type ColourNames } from '../../domain/annotation/colour-names.ts';
import { plainText } from '../../domain/text/plain-text.ts';
import type { Drafts } from '../storage/drafts.ts';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { SwatchButton } from '../ui/swatch.tsx';
import { ChangedPlaceNotice, type ChangedPlace } from './changed-place.tsx';
import type { HighlightActions, HighlightPart } from './highlight-actions.ts';
import { HighlightComment } from './highlight-comment.tsx';
import { HighlightTags } from './highlight-tags.tsx';
import { quoteHandle } from './quote-drag.ts';
import { QuoteInNote } from './quote-in-note.tsx';
import { QuoteWords } from './quote-words.tsx';
import './highlight-card.css';

interface HighlightCardProps {
  readonly highlight: Highlight;
  readonly drafts: Drafts;
  /** There when it does not simply stand where it was made, because its text changed. */
  readonly changed: ChangedPlace | undefined;
  readonly active: boolean;
  /** The part that the reader wants to write, or null. */
  readonly wanted: HighlightPart | null;
  readonly colourNames: ColourNames;
  readonly actions: HighlightActions;
}

/** One highlight in the notes panel: its quote, its tags, and a comment. */
export const HighlightCard = memo(function HighlightCard(props: HighlightCardProps): ReactNode {
  const { highlight, drafts, changed, active, wanted, colourNames, actions } = props;
  const { id, colour, anchor } = highlight;
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) card.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const name = colourNames[colour];
  return (
    <li ref={card} className="highlight-card" data-colour={colour} data-active={active ? '' : undefined}>
      <span className={name === PLAIN_COLOUR_NAMES[colour] ? 'visually-hidden' : 'highlight-card-colour'}>{name}</span>
      <button
        type="button"
        className="highlight-card-quote"
        aria-label={`Show in the text: ${plainText(anchor.exact)}`}
        onClick={() => {
          actions.reveal(id);
        }}
        {...quoteHandle(highlight)}
      >
        <QuoteWords source={anchor.exact} />
      </button>
      {changed === undefined ? null : (
        <ChangedPlaceNotice
          highlight={highlight}
          place={changed}
          onConfirm={() => {
            actions.confirm([id]);
          }}
          onPlace={() => {
            actions.place(id);
          }}
        />
      )}
      <HighlightTags highlight={highlight} writing={wanted === 'tags'} actions={actions} />
      <HighlightComment highlight={highlight} drafts={drafts} writing={wanted === 'comment'} actions={actions} />
      {active ? <CardTools highlight={highlight} colourNames={colourNames} actions={actions} /> : null}
      <QuoteInNote highlight={highlight} className="highlight-card-quote-in-note" />
      <IconButton
        name="Delete the highlight"
        className="highlight-card-delete"
        onClick={() => {
          actions.delete(id);
        }}
      >
        <Icon of={Trash2} />
      </IconButton>
    </li>
  );
});

/** What can be done with the active highlight. */
function CardTools({ highlight, colourNames, actions }: Pick<HighlightCardProps, 'highlight' | 'colourNames' | 'actions'>): ReactNode {
  const { id, colour, comment, tags } = highlight;
  return (
    <div className="highlight-card-tools">
      {HIGHLIGHT_COLOURS.map((one) => (
        <SwatchButton
          key={one}
          colour={{ id: one, name: colourNames[one] }}
          chosen={one === colour}
          action={`colour-${one}`}
          onClick={() => {
            actions.colour(id, one);
          }}
        />
      ))}
      <IconButton
        name={comment === '' ? 'Add a comment' : 'Change the comment'}
        onClick={() => {
          actions.want(id, 'comment');
        }}
      >
        <Icon of={MessageSquarePlus} />
      </IconButton>
      <IconButton
        name={tags.length === 0 ? 'Add a tag' : 'Change the tags'}
        action="tag-highlight"
        onClick={() => {
          actions.want(id, 'tags');
        }}
      >
        <Icon of={TagIcon} />
      </IconButton>
    </div>
  );
}
