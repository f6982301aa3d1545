/** Where a highlight belongs after an edit, and whether it got there. The edit itself has the truth. */
import { isWord, NEW, shownText, type Stretch, type Tracked } from './tracked.ts';

/** An edit that was made: the text before and after, and the atoms that were marked before. */
export interface Edited {
  readonly before: Tracked;
  readonly after: Tracked;
  readonly marked: Stretch;
}

export type Verdict = 'right' | 'wrong' | 'unplaced';

/** Share of the marked letters that must still be there, and of these, that must be covered. */
const MOST = 0.75;
const HALF = 0.5;
/** Characters of surroundings that an anchor keeps. */
const NEAR = 32;
/** Letters by which a person recognises a place, and letters of surroundings that are enough to lean on. */
const ENOUGH = 24;
const ENOUGH_ALONE = 32;
const LEANING = 12;

/**
 * `right`: at least half of what is left of the marked words is covered, and not one letter of the old
 * text that was not marked. Any other place is wrong, also one that is merely too long, and a copy of the
 * marked words that stands elsewhere.
 */
export function judge({ after, marked }: Edited, place: { readonly start: number; readonly end: number } | null): Verdict {
  if (place === null) return 'unplaced';
  let left = 0;
  let covered = 0;
  let others = 0;
  let at = 0;
  for (const atom of after) {
    const end = at + atom.shown.length;
    const isCovered = at < place.end && end > place.start;
    if (isWord(atom) && atom.id !== NEW) {
      const isMarked = atom.id >= marked.start && atom.id < marked.end;
      if (isMarked) left += 1;
      if (isMarked && isCovered) covered += 1;
      if (!isMarked && isCovered) others += 1;
    }
    at = end;
  }
  return others === 0 && left > 0 && covered >= left * HALF ? 'right' : 'wrong';
}

/**
 * Whether a person who has the old text beside the new one could place it:
 * 1. Three quarters of the marked letters are still there, in order, with no other old letter between
 *    them and not more new ones than half as many (and a word).
 * 2. With what stood within 32 characters around them and still stands there, these are 24 letters or
 *    more (32 where next to nothing of that is left), or all that there were.
 * 3. The place can't be taken for another: the marked words stand once in the old text and in the new
 *    one, or they stand more often and twelve letters of what was around them are still there, other
 *    than around any other of these places.
 */
export function couldBePlaced(edited: Edited): boolean {
  const { before, after, marked } = edited;
  const places = after.flatMap(({ id }, at) => (id >= marked.start && id < marked.end ? [at] : []));
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return false;
  const stretch = after.slice(first, last + 1).filter(isWord);
  const kept = stretch.filter(({ id }) => id !== NEW);
  const words = before.slice(marked.start, marked.end).filter(isWord).length;
  const inOrder = kept.every(({ id }, at) => id >= marked.start && id < marked.end && id > (kept[at - 1]?.id ?? -1));
  if (!inOrder || kept.length < words * MOST || stretch.length - kept.length > words / 2 + LEANING) return false;
  const around = keptAround(edited, first, last);
  const possible = words + before.slice(Math.max(0, marked.start - NEAR), marked.start).filter(isWord).length + before.slice(marked.end, marked.end + NEAR).filter(isWord).length;
  if (kept.length + around < Math.min(around < LEANING ? ENOUGH_ALONE : ENOUGH, possible)) return false;
  return isUnmistakable(edited, { start: first, end: last + 1 }, around);
}

/** Letters of the surroundings that still stand within 32 characters of the marked words, on the same side. */
function keptAround({ after, marked }: Edited, first: number, last: number): number {
  const left = after.slice(Math.max(0, first - NEAR), first).filter(({ id }) => id >= marked.start - NEAR && id < marked.start && id !== NEW);
  const right = after.slice(last + 1, last + 1 + NEAR).filter(({ id }) => id >= marked.end && id < marked.end + NEAR);
  return [...left, ...right].filter(isWord).length;
}

function isUnmistakable({ before, after, marked }: Edited, here: Stretch, around: number): boolean {
  const quote = letters(before.slice(marked.start, marked.end));
  const now = letters(after.slice(here.start, here.end));
  const alone = count(letters(before), quote) <= 1 && count(letters(after), now) <= 1 && (quote === now || count(letters(after), quote) === 0);
  if (alone) return true;
  if (around < LEANING) return false;
  const surrounded = letters(after.slice(Math.max(0, here.start - NEAR), here.end + NEAR));
  return count(letters(after), surrounded) <= 1 && (count(letters(before), surrounded) <= 1);
}

function letters(atoms: Tracked): string {
  return shownText(atoms.filter(isWord)).normalize('NFC');
}

function count(text: string, part: string): number {
  if (part === '') return 0;
  let found = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found += 1;
  return found;
}
