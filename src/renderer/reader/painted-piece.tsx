import { memo, type ReactNode } from 'react';
import type { Segment } from '../../domain/text/segment.ts';
import { Formula } from '../ui/formula.tsx';
import { texStyleClass } from '../ui/tex-style.ts';
import { markStyle } from './paint.ts';

interface PaintedPieceProps {
  /** The segment that the piece is of; the same object as long as the text is the same. */
  readonly segment: Segment;
  /** What of the source the piece shows, and where that begins. */
  readonly source: string;
  readonly start: number;
  /** Ids of the highlights that cover it, the outermost first; empty where there is none. */
  readonly ids: string;
  readonly layers: string;
  readonly active: boolean;
  readonly moved: boolean;
}

/** A piece of a text, marked or not. Only pieces that look different than before are painted anew. */
export const PaintedPiece = memo(function PaintedPiece(props: PaintedPieceProps): ReactNode {
  const { segment, ids, layers, active, moved } = props;
  const words = <Words {...props} />;
  if (ids === '' || segment.kind === 'markup') return words;
  const display = segment.kind === 'math' && segment.display;
  return (
    <mark
      className={display ? 'highlight highlight-display' : 'highlight'}
      data-highlights={ids}
      data-active={active ? '' : undefined}
      data-moved={moved ? '' : undefined}
      title={moved ? 'This highlight moved with its words. Confirm it in the notes.' : undefined}
      style={markStyle(layers, active)}
    >
      {words}
    </mark>
  );
});

function Words({ segment, source, start }: PaintedPieceProps): ReactNode {
  const offsets = { 'data-start': start, 'data-end': start + source.length };
  switch (segment.kind) {
    case 'markup':
      return null;
    case 'math':
      return (
        <span {...offsets} data-atomic="" className={segment.display ? 'math-display' : undefined}>
          <Formula tex={segment.tex} source={source} display={segment.display} />
        </span>
      );
    case 'replaced':
      return (
        <span {...offsets} data-atomic="" className={texStyleClass(segment.style)}>
          {segment.shown}
        </span>
      );
    case 'link':
      return (
        <a {...offsets} href={segment.href}>
          {source}
        </a>
      );
    case 'text':
      return (
        <span {...offsets} className={texStyleClass(segment.style)}>
          {source}
        </span>
      );
  }
}
