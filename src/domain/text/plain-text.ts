/** How a text reads where nothing is typeset: rows of the list, window titles, screen readers. */
import { assertNever } from '../result.ts';
import { formulaReading } from './reading.ts';
import { segmentText } from './segment-text.ts';
import type { Segment } from './segment.ts';

/** `source` without markup, its escapes and formulas as plain characters. */
export function plainText(source: string): string {
  return segmentText(source).map((segment) => segmentReading(source, segment)).join('');
}

/** How one segment of `source` reads; empty for markup. */
export function segmentReading(source: string, segment: Segment): string {
  switch (segment.kind) {
    case 'text':
    case 'link':
      return source.slice(segment.start, segment.end);
    case 'markup':
      return '';
    case 'replaced':
      return segment.shown;
    case 'math':
      return formulaReading(segment.tex);
    default:
      return assertNever(segment);
  }
}
