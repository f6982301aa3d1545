/** Where a highlight stands, described by position and quote. `place-anchor.ts` finds it again. */
import { isInsidePair } from '../text/surrogates.ts';
import type { Anchor } from './annotation.ts';
import { textHash } from './text-hash.ts';

/** Characters of context kept on either side. */
const CONTEXT = 32;

/**
 * Describes the span from `start` to `end` (exclusive, UTF-16 offsets) of `text` by the selectors of
 * the W3C Web Annotation Data Model, sections 4.2.4 and 4.2.5. Edges inside a surrogate pair move
 * outwards. Throws RangeError for a span that is empty or not in the text.
 */
export function describeSpan(text: string, start: number, end: number): Anchor {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end) {
    throw new RangeError(`No span from ${start} to ${end} in a text of ${text.length} characters`);
  }
  const from = isInsidePair(text, start) ? start - 1 : start;
  const to = isInsidePair(text, end) ? end + 1 : end;
  const before = Math.max(0, from - CONTEXT);
  const after = Math.min(text.length, to + CONTEXT);
  return {
    start: from,
    end: to,
    exact: text.slice(from, to),
    prefix: text.slice(isInsidePair(text, before) ? before + 1 : before, from),
    suffix: text.slice(to, isInsidePair(text, after) ? after - 1 : after),
    textHash: textHash(text),
  };
}
