import { memo, useMemo, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import type { MarkedField } from '../../domain/annotation/annotation.ts';
import { paintRuns } from '../../domain/annotation/overlap.ts';
import { plainText } from '../../domain/text/plain-text.ts';
import { lookOf, type PlacedHighlight } from './paint.ts';
import { PaintedPiece } from './painted-piece.tsx';
import { readSelection, spanOf } from './selection.ts';
import type { TextModel } from './text-models.ts';
import './paper-text.css';

interface PaperTextProps {
  readonly field: MarkedField;
  /** Read aloud as the name of the text. */
  readonly name: string;
  readonly model: TextModel;
  readonly highlights: readonly PlacedHighlight[];
  readonly activeHighlightId: string | null;
  /** Id of the element that says which keys work in a text. */
  readonly helpId: string;
  /** A click that selected nothing; `ids` are the highlights under it, the outermost first. */
  readonly onClick: (ids: readonly string[]) => void;
  readonly onKeyDown: (field: MarkedField, event: KeyboardEvent<HTMLElement>) => void;
  readonly onOpenLink: (url: string) => void;
}

/** One text of a paper with its formulas, links and highlights. */
export const PaperText = memo(function PaperText(props: PaperTextProps): ReactNode {
  const { field, name, model, highlights, activeHighlightId, helpId, onClick, onKeyDown, onOpenLink } = props;
  const { text, segments } = model;
  const runs = useMemo(() => paintRuns(segments, highlights), [segments, highlights]);
  const look = useMemo(() => lookOf(highlights, activeHighlightId), [highlights, activeHighlightId]);
  return (
    <div
      className={`paper-text paper-text-${field}`}
      role="group"
      aria-label={name}
      aria-describedby={helpId}
      tabIndex={0}
      data-field={field}
      data-length={text.length}
      onClick={(event) => {
        const link = linkOf(event);
        if (link !== null) {
          event.preventDefault();
          onOpenLink(link);
        } else if (window.getSelection()?.isCollapsed !== false) onClick(idsUnder(event));
      }}
      onKeyDown={(event) => {
        onKeyDown(field, event);
      }}
      onCopy={(event) => {
        const caret = readSelection(window.getSelection());
        const span = caret === null ? null : spanOf(caret);
        if (span?.field !== field) return;
        // The page has every formula three times; what is copied has it once, as it reads.
        event.preventDefault();
        event.clipboardData.setData('text/plain', plainText(text.slice(span.start, span.end)));
      }}
    >
      {runs.flatMap(({ segment, pieces }) =>
        pieces.map(({ start, end, ids }) => (
          <PaintedPiece key={start} segment={segment} source={text.slice(start, end)} start={start} {...look(ids)} />
        )),
      )}
    </div>
  );
});

function linkOf({ target }: MouseEvent): string | null {
  return target instanceof Element ? (target.closest('a')?.getAttribute('href') ?? null) : null;
}

function idsUnder({ target }: MouseEvent): readonly string[] {
  const ids = target instanceof Element ? target.closest<HTMLElement>('[data-highlights]')?.dataset['highlights'] : undefined;
  return ids === undefined ? [] : ids.split(' ');
}
