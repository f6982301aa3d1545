/**
 * Where a highlight stands: described by position and quote, found again by them. Never moves a
 * highlight to words it wasn't made on; what can't be placed surely is unplaced, and says so.
 */
import { isInsidePair } from '../text/surrogates.ts';
import type { Anchor } from './annotation.ts';
import { textHash } from './text-hash.ts';

/** Characters of context kept on either side. */
const CONTEXT = 32;

/** How many more characters of context the best place must match than any other. */
const CLEARLY = 8;

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

/**
 * - `placed`: the quote stands where it stood.
 * - `moved`: the text changed and the quote stands at one other place, beyond doubt.
 * - `unplaced`: it is gone, or could be at several places.
 */
export type Placement =
  | { readonly kind: 'placed' | 'moved'; readonly start: number; readonly end: number }
  | { readonly kind: 'unplaced' };

const UNPLACED: Placement = { kind: 'unplaced' };

/** Finds the span that `anchor` describes in `text`, which may be another version of the anchor's text. */
export function placeAnchor(text: string, anchor: Anchor): Placement {
  const { exact, start } = anchor;
  if (exact === '') return UNPLACED;
  if (text.startsWith(exact, start) && anchor.textHash === textHash(text)) return found('placed', start, exact);
  const candidates = occurrences(text, anchor).map((at) => ({ at, score: contextScore(text, anchor, at) }));
  const best = candidates.reduce<Candidate | undefined>((top, next) => (top && top.score >= next.score ? top : next), undefined);
  if (!best) return UNPLACED;
  const here = candidates.find(({ at }) => at === start);
  if (here && here.score === best.score) return found('placed', start, exact);
  const clear = candidates.every(({ at, score }) => at === best.at || best.score - score >= CLEARLY);
  return clear ? found('moved', best.at, exact) : UNPLACED;
}

interface Candidate {
  readonly at: number;
  readonly score: number;
}

function found(kind: 'placed' | 'moved', start: number, exact: string): Placement {
  return { kind, start, end: start + exact.length };
}

/**
 * Every place of the quote, except those inside a longer word when it wasn't inside one before ("rate"
 * in "generate"). At its old place, behind the same words, the quote may have grown ("model" to "models").
 */
function occurrences(text: string, anchor: Anchor): readonly number[] {
  const { exact, prefix, suffix, start } = anchor;
  const wholeBefore = !continuesWord(prefix, exact);
  const wholeAfter = !continuesWord(exact.slice(-2), suffix);
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    if (isInsidePair(text, at) || isInsidePair(text, end)) continue;
    const cutsBefore = wholeBefore && continuesWord(text.slice(Math.max(0, at - 2), at), exact);
    const cutsAfter = wholeAfter && continuesWord(exact.slice(-2), text.slice(end, end + 2));
    const unmoved = at === start && text.slice(Math.max(0, at - prefix.length), at) === prefix;
    if (unmoved || (!cutsBefore && !cutsAfter)) places.push(at);
  }
  return places;
}

/** True when a word runs on from the end of `left` to the beginning of `right`. */
function continuesWord(left: string, right: string): boolean {
  return /[\p{L}\p{M}\p{N}]$/u.test(left) && /^[\p{L}\p{M}\p{N}]/u.test(right);
}

/** How many characters of prefix and suffix agree with what stands around `at`, counted from the quote outwards. */
function contextScore(text: string, anchor: Anchor, at: number): number {
  const { prefix, suffix, exact } = anchor;
  const end = at + exact.length;
  let before = 0;
  while (before < prefix.length && prefix.charAt(prefix.length - 1 - before) === text.charAt(at - 1 - before)) before += 1;
  let after = 0;
  while (after < suffix.length && suffix.charAt(after) === text.charAt(end + after)) after += 1;
  return before + after;
}
