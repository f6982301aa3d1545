/** From what the mouse or the keyboard selected to what a highlight can cover. */
import type { Segment } from '../text/segment.ts';
import { isInsidePair } from '../text/surrogates.ts';

/** Half-open, UTF-16 offsets of the source text. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * The span to highlight when `start` to `end` of `text` is selected: a formula or a replaced
 * character that is touched is taken whole, a surrogate pair too, and white space and hidden markup
 * at both ends are left out. Null when nothing is left. The offsets may come in either order and lie
 * outside the text. `segments` are those of `text`.
 */
export function snapToSegments(text: string, segments: readonly Segment[], start: number, end: number): TextSpan | null {
  const selected = { start: Math.max(0, Math.min(start, end)), end: Math.min(text.length, Math.max(start, end)) };
  let first: number | undefined;
  let last: number | undefined;
  for (const segment of segments) {
    if (segment.start >= selected.end) break;
    const visible = visiblePart(text, segment, selected);
    if (!visible) continue;
    first ??= visible.start;
    last = visible.end;
  }
  return first === undefined || last === undefined ? null : { start: first, end: last };
}

/** What of `segment` is selected, without white space at its ends; undefined when that is nothing. */
function visiblePart(text: string, segment: Segment, selected: TextSpan): TextSpan | undefined {
  const from = Math.max(segment.start, selected.start);
  const to = Math.min(segment.end, selected.end);
  if (from >= to || segment.kind === 'markup') return undefined;
  if (segment.kind === 'math') return { start: segment.start, end: segment.end };
  if (segment.kind === 'replaced') return segment.shown.trim() === '' ? undefined : { start: segment.start, end: segment.end };
  const start = isInsidePair(text, from) ? from - 1 : from;
  const end = isInsidePair(text, to) ? to + 1 : to;
  const part = text.slice(start, end);
  const trimmed = part.trim();
  if (trimmed === '') return undefined;
  const lead = part.length - part.trimStart().length;
  return { start: start + lead, end: start + lead + trimmed.length };
}
