/** Making a highlight longer or shorter. */
import type { Segment } from '../text/segment.ts';
import { moveEdge, type CaretStops, type CaretUnit } from './caret.ts';
import { snapToSegments, type TextSpan } from './snap.ts';

/** A text in which highlights are resized: its source, and the segments and stops of that. */
interface ResizableText {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly stops: CaretStops;
}

/** Which end of a highlight is moved. */
export type Edge = 'start' | 'end';

/**
 * `span` with one edge dragged to `to`. Formulas are taken whole and white space is left out. Dragged
 * past its other edge it keeps what stands right at that edge: a highlight never becomes empty and never
 * turns over.
 */
export function dragEdge({ text, segments, stops }: ResizableText, span: TextSpan, edge: Edge, to: number): TextSpan {
  const least = leastPiece(stops, span, edge);
  const wanted = edge === 'start' ? { start: Math.min(to, least.start), end: span.end } : { start: span.start, end: Math.max(to, least.end) };
  return snapToSegments(text, segments, wanted.start, wanted.end) ?? span;
}

/** `span` with one edge moved by one unit; the same span when there is nowhere to go. */
export function stepEdge(
  text: ResizableText,
  span: TextSpan,
  move: { readonly edge: Edge; readonly step: 1 | -1; readonly unit: CaretUnit },
): TextSpan {
  const { edge, step, unit } = move;
  const [fixed, from] = edge === 'start' ? [span.end, span.start] : [span.start, span.end];
  // White space is trimmed away again, so a step that only reaches over it is taken once more.
  for (let to = moveEdge(text.stops, fixed, from, step, unit), last = from; to !== last; last = to, to = moveEdge(text.stops, fixed, to, step, unit)) {
    const next = dragEdge(text, span, edge, to);
    if (next.start !== span.start || next.end !== span.end) return next;
  }
  return span;
}

/** The character or formula at the edge that stays: the least that a highlight keeps. */
function leastPiece({ characters }: CaretStops, span: TextSpan, edge: Edge): TextSpan {
  if (edge === 'end') return { start: span.start, end: characters.find((place) => place > span.start) ?? span.end };
  return { start: characters.findLast((place) => place < span.end) ?? span.start, end: span.end };
}
