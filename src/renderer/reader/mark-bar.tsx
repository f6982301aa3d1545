import { MessageSquare, PencilLine, Quote, Tag, Trash2 } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../domain/annotation/annotation.ts';
import type { ColourNames } from '../../domain/annotation/colour-names.ts';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { SwatchButton } from '../ui/swatch.tsx';
import { FloatingToolbar, Tool, ToolSeparator } from '../ui/toolbar.tsx';
import { placeBar } from './place-bar.ts';
import type { SourceSelection } from './selection.ts';
import { rectsOf } from './source-points.ts';
import { useMeasured } from './use-measured.ts';
import { hostOfField } from './use-source-selection.ts';

/** What can be done with selected words and with a highlight. */
export interface MarkTools {
  readonly onColour: (colour: HighlightColour) => void;
  readonly onComment: () => void;
  readonly onTag: () => void;
  readonly onCopyQuote: () => void;
  readonly onDelete: () => void;
  readonly onRenameColours: () => void;
}

interface MarkBarProps {
  readonly bar: RefObject<HTMLDivElement | null>;
  readonly reader: RefObject<HTMLElement | null>;
  /** The words that the bar is for; it never covers them. */
  readonly words: SourceSelection;
  /** The colour they have, or null while they are only selected. */
  readonly colour: HighlightColour | null;
  readonly colourNames: ColourNames;
  readonly tools: MarkTools;
  /** Escape was pressed in the bar. */
  readonly onLeave: () => void;
}

/** Kept free around the words: a little, or room for the handles. */
const GAP = { words: 8, handles: 28 };

/** A small bar at the words that are selected, or at the active highlight. */
export function MarkBar({ bar, reader, words, colour, colourNames, tools, onLeave }: MarkBarProps): ReactNode {
  const place = useMeasured(reader, () => {
    const host = hostOfField(reader.current, words.field);
    const frame = reader.current?.getBoundingClientRect();
    const size = bar.current?.getBoundingClientRect();
    if (host === null || frame === undefined || size === undefined) return null;
    const gap = colour === null ? GAP.words : GAP.handles;
    return placeBar(rectsOf(host, words.start, words.end), size, frame, { width: innerWidth, height: innerHeight }, gap);
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onLeave();
  };
  return (
    <FloatingToolbar
      ref={bar}
      label={colour === null ? 'Selected words' : 'Highlight'}
      style={place ?? { left: 0, top: 0, visibility: 'hidden' }}
      onKeyDown={onKeyDown}
    >
      {HIGHLIGHT_COLOURS.map((one) => (
        <Tool key={one}>
          <SwatchButton
            colour={{ id: one, name: colourNames[one] }}
            chosen={one === colour}
            action={`colour-${one}`}
            onClick={() => {
              tools.onColour(one);
            }}
          />
        </Tool>
      ))}
      <ToolSeparator />
      <Tool>
        <IconButton name="Comment" action="comment-highlight" onClick={tools.onComment}>
          <Icon of={MessageSquare} />
        </IconButton>
      </Tool>
      <Tool>
        <IconButton name="Tag" action="tag-highlight" onClick={tools.onTag}>
          <Icon of={Tag} />
        </IconButton>
      </Tool>
      <Tool>
        <IconButton name="Copy as quote" action="copy-quote" onClick={tools.onCopyQuote}>
          <Icon of={Quote} />
        </IconButton>
      </Tool>
      {colour === null ? null : (
        <Tool>
          <IconButton name="Delete" action="delete-highlight" onClick={tools.onDelete}>
            <Icon of={Trash2} />
          </IconButton>
        </Tool>
      )}
      <ToolSeparator />
      <Tool>
        <IconButton name="Rename the colours" onClick={tools.onRenameColours}>
          <Icon of={PencilLine} />
        </IconButton>
      </Tool>
    </FloatingToolbar>
  );
}
