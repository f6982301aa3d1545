/** Writes segments as one line that a person can compare. */
import { assertNever } from '../result.ts';
import type { Segment } from './segment.ts';
import { segmentText } from './segment-text.ts';

/**
 * `source` with its segments marked: `‹tex›` and `‹‹tex››` (display) for formulas, `{x}` for a
 * replaced character, `|` for markup, `<strong:…>` for styled text, `<href|words>` for links. Plain
 * text stands as it is.
 */
export function segmentNotation(source: string): string {
  return segmentText(source).map((segment) => notation(source, segment)).join('');
}

function notation(source: string, segment: Segment): string {
  const text = source.slice(segment.start, segment.end);
  switch (segment.kind) {
    case 'text':
      return segment.style.length > 0 ? `<${segment.style.join('+')}:${text}>` : text;
    case 'markup':
      return '|';
    case 'replaced':
      return `{${segment.shown}}`;
    case 'math':
      return segment.display ? `‹‹${segment.tex}››` : `‹${segment.tex}›`;
    case 'link':
      return `<${segment.href}|${text}>`;
    default:
      return assertNever(segment);
  }
}
