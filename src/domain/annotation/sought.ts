/** What is looked for when a highlight's text has changed: its words and what stood around them. */
import type { Anchor } from './annotation.ts';
import { comparablePart, comparableText, type Comparable } from './comparable.ts';
import type { TextSpan } from './snap.ts';

/** Characters of surroundings that count: with the old text at hand far more than the anchor keeps. */
const WIDEST = 120;

/** In the comparable form, see `comparable.ts`. */
export interface Sought {
  readonly quote: string;
  /** What stood before the quote, and behind it. */
  readonly left: string;
  readonly right: string;
  /** Whether the quote began and ended with a whole word. */
  readonly wholeWords: { readonly start: boolean; readonly end: boolean };
}

/** The old text and where in it the quote stood. */
export interface Origin {
  readonly text: Comparable;
  readonly part: TextSpan;
}

/** What `anchor` describes, and where it stood in `before`, its old text, if that is really it. */
export function soughtOf(anchor: Anchor, before: Comparable | undefined): { readonly sought: Sought; readonly origin?: Origin } {
  const { prefix, exact, suffix, start, end } = anchor;
  const wholeWords = { start: !continuesWord(prefix, exact), end: !continuesWord(exact, suffix) };
  if (before?.source.slice(start, end) === exact) {
    const part = comparablePart(before, { start, end });
    return { sought: { ...soughtAt(before, part), wholeWords }, origin: { text: before, part } };
  }
  const text = comparableText(prefix + exact + suffix);
  return { sought: { ...soughtAt(text, comparablePart(text, { start: prefix.length, end: prefix.length + exact.length })), wholeWords } };
}

/** What stands at `part` of `text`, with its surroundings. */
export function soughtAt({ text }: Comparable, { start, end }: TextSpan): Sought {
  return {
    quote: text.slice(start, end),
    left: text.slice(Math.max(0, start - WIDEST), start),
    right: text.slice(end, end + WIDEST),
    wholeWords: { start: false, end: false },
  };
}

/** True when a word runs on from the end of `left` to the beginning of `right`. */
export function continuesWord(left: string, right: string): boolean {
  return /[\p{L}\p{M}\p{N}]$/u.test(left.slice(-2)) && /^[\p{L}\p{M}\p{N}]/u.test(right);
}
