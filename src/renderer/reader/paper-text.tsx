import { useMemo, type ReactNode } from 'react';
import { paintRuns, type Piece } from '../../domain/annotation/overlap.ts';
import type { HighlightColour, MarkedField } from '../../domain/annotation/annotation.ts';
import { segmentText } from '../../domain/text/segment-text.ts';
import type { Segment } from '../../domain/text/segment.ts';
import { Formula } from './formula.tsx';
import { selectWordsByKey } from './select-words.ts';
import './paper-text.css';

/** A highlight whose place in this text is known. */
export interface PlacedHighlight {
  readonly id: string;
  readonly colour: HighlightColour;
  readonly start: number;
  readonly end: number;
  /** Its text changed and it moved with its words, which the reader has not confirmed yet. */
  readonly moved: boolean;
}

interface PaperTextProps {
  readonly field: MarkedField;
  /** Read aloud as the name of the text. */
  readonly name: string;
  /** The source: every offset counts its UTF-16 units. */
  readonly text: string;
  readonly highlights: readonly PlacedHighlight[];
  readonly activeHighlightId: string | null;
  readonly onPickHighlight: (id: string) => void;
  readonly onOpenLink: (url: string) => void;
}

/** One text of a paper with its formulas, links and highlights, selectable word by word. */
export function PaperText(props: PaperTextProps): ReactNode {
  const { field, name, text, highlights, activeHighlightId, onPickHighlight, onOpenLink } = props;
  const runs = useMemo(() => paintRuns(segmentText(text), highlights), [text, highlights]);
  const byId = useMemo(() => new Map(highlights.map((highlight) => [highlight.id, highlight])), [highlights]);
  return (
    <div
      className={`paper-text paper-text-${field}`}
      role="group"
      aria-label={name}
      tabIndex={0}
      data-field={field}
      data-length={text.length}
      onKeyDown={(event) => {
        if (selectWordsByKey(event)) event.preventDefault();
      }}
    >
      {runs.flatMap(({ segment, pieces }) =>
        pieces.map((piece) => {
          const shown = <PieceOfText key={piece.start} segment={segment} piece={piece} text={text} onOpenLink={onOpenLink} />;
          const top = byId.get(piece.ids.at(-1) ?? '');
          if (top === undefined || segment.kind === 'markup') return shown;
          return (
            <mark
              key={piece.start}
              className="highlight"
              data-highlight={top.id}
              data-colour={top.colour}
              data-active={top.id === activeHighlightId ? '' : undefined}
              data-depth={piece.ids.length}
              data-moved={top.moved ? '' : undefined}
              title={top.moved ? 'This highlight moved with its words. Confirm it in the notes.' : undefined}
              onClick={() => {
                if (window.getSelection()?.isCollapsed === true) onPickHighlight(top.id);
              }}
            >
              {shown}
            </mark>
          );
        }),
      )}
    </div>
  );
}

interface PieceProps {
  readonly segment: Segment;
  readonly piece: Piece;
  readonly text: string;
  readonly onOpenLink: (url: string) => void;
}

function PieceOfText({ segment, piece, text, onOpenLink }: PieceProps): ReactNode {
  const { start, end } = piece;
  const source = text.slice(start, end);
  switch (segment.kind) {
    case 'markup':
      return null;
    case 'math':
      return (
        <span data-start={start} data-end={end} data-atomic="" className={segment.display ? 'math-display' : undefined}>
          <Formula tex={segment.tex} source={source} display={segment.display} />
        </span>
      );
    case 'replaced':
      return (
        <span data-start={start} data-end={end} data-atomic="" className={styleClass(segment.style)}>
          {segment.shown}
        </span>
      );
    case 'link':
      return (
        <a
          href={segment.href}
          data-start={start}
          data-end={end}
          onClick={(event) => {
            event.preventDefault();
            onOpenLink(segment.href);
          }}
        >
          {source}
        </a>
      );
    case 'text':
      return (
        <span data-start={start} data-end={end} className={styleClass(segment.style)}>
          {source}
        </span>
      );
  }
}

function styleClass(style: readonly string[]): string | undefined {
  return style.length === 0 ? undefined : style.map((one) => `tex-${one}`).join(' ');
}
