/** Every place of a text that may be meant by a quote, with how well it fits. */
import search from 'approx-string-match';
import { agreement, backwards } from './agreement.ts';
import { alignPart } from './align.ts';
import { isEdge, type Comparable } from './comparable.ts';
import type { TextSpan } from './snap.ts';
import type { Sought } from './sought.ts';

/** A place in the comparable text. */
export interface Candidate extends TextSpan {
  /** Characters of the quote that were changed, left out or added. */
  readonly errors: number;
  /** Characters of the quote that stand there as they did, not counting what agrees by chance. */
  readonly solid: number;
  /** How many characters of the surroundings agree on either side. */
  readonly left: number;
  readonly right: number;
  /** Characters in favour: of the quote, less those against it, and of its surroundings. */
  readonly score: number;
  /** The same with no more surroundings than an anchor keeps. */
  readonly near: number;
}

/** Characters of context that help to find a quote whose words have changed. */
const NEAR = 32;
/** Share of a pattern that may have changed. */
const TOLERANCE = 0.5;
/** Share of the quote that must be there. */
const LEAST = 0.5;
/** A quote that stands at more places is looked at closely only at those with the best near surroundings. */
const MOST = 8;

/** The place `span`, whose quote reads `errors` characters otherwise, as a candidate. */
export function candidateAt(text: Comparable, sought: Sought, { start, end }: TextSpan, errors: number): Candidate {
  return rated(text, sought, { start, end, errors, solid: 0 });
}

/** The places of `sought` in `text`, exact ones and those that resemble it; unordered, some may overlap. */
export function candidatesIn(text: Comparable, sought: Sought): readonly Candidate[] {
  const spans = different([...exactSpans(text, sought), ...similarSpans(text, sought)]);
  return nearest(text, sought, spans).map((span) => rated(text, sought, span));
}

type Span = TextSpan & Pick<Candidate, 'errors' | 'solid'>;

/** The same place may be found in several ways. */
function different(spans: readonly Span[]): readonly Span[] {
  return [...new Map(spans.map((span) => [`${String(span.start)}-${String(span.end)}`, span])).values()];
}

function nearest(text: Comparable, { quote, left, right }: Sought, spans: readonly Span[]): readonly Span[] {
  if (spans.length <= MOST) return spans;
  const near = { quote, left: left.slice(-NEAR), right: right.slice(0, NEAR), wholeWords: { start: false, end: false } };
  const byNear = spans.map((span) => ({ span, score: rated(text, near, span).score })).sort((a, b) => b.score - a.score);
  return byNear.slice(0, MOST).map(({ span }) => span);
}

function rated(text: Comparable, { quote, left, right }: Sought, span: Span): Candidate {
  const words = Math.max(0, quote.length - 2 * span.errors);
  const wide = around(text, span, left, right);
  const near = around(text, span, left.slice(-NEAR), right.slice(0, NEAR));
  return { ...span, ...wide, score: words + wide.left + wide.right, near: words + near.left + near.right };
}

/** How many characters of `left` and `right` agree with what stands around `span`. */
function around({ text }: Comparable, { start, end }: TextSpan, left: string, right: string): { readonly left: number; readonly right: number } {
  return {
    left: agreement(backwards(left), backwards(text.slice(Math.max(0, start - left.length - NEAR), start))),
    right: agreement(right, text.slice(end, end + right.length + NEAR)),
  };
}

function exactSpans(text: Comparable, { quote }: Sought): readonly Span[] {
  const spans: Span[] = [];
  for (let start = text.text.indexOf(quote); start >= 0; start = text.text.indexOf(quote, start + 1)) {
    const end = start + quote.length;
    if (isEdge(text, start) && isEdge(text, end)) spans.push({ start, end, errors: 0, solid: quote.length });
  }
  return spans;
}

/** Looks for the quote with what stood right around it, and for the quote alone, which may have moved away. */
function similarSpans(text: Comparable, { quote, left, right }: Sought): readonly Span[] {
  const near = { left: left.slice(-NEAR), right: right.slice(0, NEAR) };
  const inPlace = { pattern: near.left + quote + near.right, part: { start: near.left.length, end: near.left.length + quote.length } };
  const alone = { pattern: quote, part: { start: 0, end: quote.length } };
  return [inPlace, alone].flatMap(({ pattern, part }) =>
    regions(text.text, pattern).flatMap((region) => {
      const slack = Math.ceil(pattern.length * TOLERANCE);
      const from = Math.max(0, region.start - slack);
      const found = alignPart(pattern, part, text.text.slice(from, region.end + slack));
      // Where most of the quote is gone, its surroundings alone make no place for it.
      if (found === undefined || found.solid < quote.length * LEAST) return [];
      return [{ ...found, start: from + found.start, end: from + found.end }];
    }),
  );
}

/** Where `pattern` is best found in `text`, and where it is best found elsewhere. */
function regions(text: string, pattern: string): readonly TextSpan[] {
  const found: TextSpan[] = [];
  let masked = text;
  for (let round = 0; round < 2; round += 1) {
    const best = search(masked, pattern, Math.floor(pattern.length * TOLERANCE));
    for (const { start, end } of best) {
      if (end <= start || found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ start, end });
      masked = masked.slice(0, start) + '\uffff'.repeat(end - start) + masked.slice(end);
      if (found.length >= MOST) return found;
    }
  }
  return found;
}
