/** Finds words that stand twice on a page with different line breaks. */
import { titleKey } from '../../paper/title-key.ts';
import { WRAPPED } from './words.ts';
import type { WordLine } from './words.ts';

/** A title of so many lines at most is compared with others. */
const COMPARED_LINES = 4;
/** Comparing takes memory; a page so long is no page that a person copied. */
const COMPARED_WORD_LINES = 50_000;

/**
 * Stretches of lines that stand twice on the page with different line breaks, as `from:to`. Where
 * two copies of a card are wrapped differently, both still break where the title ends.
 */
export function rewrappedStretches(words: readonly WordLine[]): ReadonlySet<string> {
  const places = new Map<string, { readonly breaks: Set<string>; readonly at: string[] }>();
  if (words.length > COMPARED_WORD_LINES) return new Set();
  words.forEach((_, from) => {
    let key = '';
    let breaks = '';
    for (let to = from; to < Math.min(from + COMPARED_LINES, words.length); to += 1) {
      const word = words[to];
      if (word === undefined || word.line.text.length > WRAPPED || (to > from && word.gap !== 'none')) break;
      key += titleKey(word.line.text);
      breaks += `,${String(key.length)}`;
      if (key.length < 12) continue;
      const place = places.get(key) ?? { breaks: new Set<string>(), at: [] };
      place.breaks.add(breaks);
      place.at.push(`${String(from)}:${String(to)}`);
      places.set(key, place);
    }
  });
  return new Set([...places.values()].filter(({ breaks }) => breaks.size > 1).flatMap(({ at }) => at));
}
