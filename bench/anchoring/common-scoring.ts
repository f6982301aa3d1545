/**
 * The scoring that annotation tools commonly use, to compare with: every place where the quote is found,
 * with up to half of its characters changed, is rated by the quote (weight 50), the prefix (20), the suffix
 * (20) and the distance from the old place (2), and the best one is taken, however bad it is.
 */
import search from 'approx-string-match';
import type { Anchor } from '../../src/domain/annotation/annotation.ts';

const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const MOST_ERRORS = 256;

/** The best place of the quote in the text, in UTF-16 units; null where nothing is like it. */
export function placeByCommonScoring(text: string, { start, end, exact, prefix, suffix }: Anchor): { readonly start: number; readonly end: number } | null {
  if (text.slice(start, end) === exact) return { start, end };
  const rated = matches(text, exact).map((match) => ({
    match,
    score:
      WEIGHTS.quote * (1 - match.errors / exact.length) +
      WEIGHTS.prefix * (prefix === '' ? 1 : likeness(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix)) +
      WEIGHTS.suffix * (suffix === '' ? 1 : likeness(text.slice(match.end, match.end + suffix.length), suffix)) +
      WEIGHTS.position * (1 - Math.abs(match.start - start) / text.length),
  }));
  const [first, ...others] = rated;
  const best = others.reduce((top, next) => (next.score > (top?.score ?? 0) ? next : top), first);
  return best ? { start: best.match.start, end: best.match.end } : null;
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

function matches(text: string, quote: string): readonly Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) exact.push({ start: at, end: at + quote.length, errors: 0 });
  return exact.length > 0 ? exact : search(text, quote, Math.min(MOST_ERRORS, Math.floor(quote.length / 2)));
}

function likeness(text: string, pattern: string): number {
  const [match] = text === '' ? [] : search(text, pattern, pattern.length);
  return match === undefined ? 0 : 1 - match.errors / pattern.length;
}
