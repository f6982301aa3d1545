/** Words that come, go and change. */
import { between, pick, type Random } from '../../papers/random.ts';
import { fresh, wordsOf, type Stretch, type Tracked } from '../tracked.ts';
import { markedNow, overlaps, splice, type Edit } from './edit.ts';

type Where = 'before' | 'inside' | 'behind' | 'anywhere';

/** New words before, inside or behind the marked ones, or anywhere. */
export const insertWords = (where: Where): Edit => (text, { random, marked, newWords }) => {
  const word = some(random, wordsIn(text, marked, where));
  return word && splice(text, { start: word.start, end: word.start }, fresh(`${newWords(between(random, 1, where === 'inside' ? 2 : 6))} `));
};

/** Up to five words in a row are gone; of the marked ones, one. */
export const deleteWords = (where: Where): Edit => (text, { random, marked }) => {
  const words = wordsIn(text, marked, where);
  const first = some(random, words);
  if (first === undefined) return undefined;
  const most = where === 'inside' ? 1 : 5;
  const last = words.filter(({ start }) => start >= first.start).at(between(random, 0, most - 1)) ?? first;
  return splice(text, { start: first.start, end: Math.min(text.length, last.end + 1) }, []);
};

/** A word becomes one to three others; a marked one, one other. */
export const replaceWords = (where: Where): Edit => (text, { random, marked, newWords }) => {
  const words = wordsIn(text, marked, where);
  const word = some(random, words);
  return word && splice(text, word, fresh(newWords(where === 'inside' ? 1 : between(random, 1, 3))));
};

/** The word right before or right behind the marked ones becomes another. */
export const replaceNeighbour: Edit = (text, { random, marked, newWords }) => {
  const now = markedNow(text, marked);
  if (now === undefined) return undefined;
  const words = wordsOf(text);
  const neighbours = [words.findLast(({ end }) => end <= now.start), words.find(({ start }) => start >= now.end)].filter((word) => word !== undefined);
  const word = some(random, neighbours);
  return word && splice(text, word, fresh(newWords(1)));
};

/** A letter of the marked words is left out, doubled or exchanged. */
export const misspell: Edit = (text, { random, marked }) => {
  const now = markedNow(text, marked);
  if (now === undefined) return undefined;
  const at = between(random, now.start, now.end - 1);
  const atom = text[at];
  if (atom === undefined || !/^\p{L}/u.test(atom.shown)) return undefined;
  const wrong = [[], [atom, ...fresh(atom.shown)], fresh(pick(random, 'a e i o n r s t'.split(' ')))];
  return splice(text, { start: at, end: at + 1 }, pick(random, wrong));
};

/** All marked words become others; what stands around them stays. */
export const replaceMarked: Edit = (text, { marked, newWords }) => {
  const now = markedNow(text, marked);
  return now && splice(text, now, fresh(newWords(Math.max(1, wordsOf(text.slice(now.start, now.end)).length))));
};

export const deleteMarked: Edit = (text, { marked }) => {
  const now = markedNow(text, marked);
  return now && splice(text, { start: now.start, end: Math.min(text.length, now.end + 1) }, []);
};

function wordsIn(text: Tracked, marked: Stretch, where: Where): readonly Stretch[] {
  const now = markedNow(text, marked);
  if (now === undefined) return [];
  return wordsOf(text).filter((word) => {
    if (where === 'before') return word.end <= now.start;
    if (where === 'behind') return word.start >= now.end;
    // At its beginning a new word would be before the marked ones.
    if (where === 'inside') return word.start > now.start && word.end < now.end;
    return !overlaps(word, now);
  });
}

function some<T>(random: Random, list: readonly T[]): T | undefined {
  return list.length === 0 ? undefined : pick(random, list);
}
