/**
 * Finds a highlight again in a text that has changed. Never puts it on other words: a place is taken only
 * if it fits well, and clearly better than any other place of the new text and than any other place of
 * the old text did. What can't be placed surely is unplaced, and says so.
 */
import type { Anchor } from './annotation.ts';
import { candidateAt, candidatesIn, type Candidate } from './candidates.ts';
import { comparablePart, comparableText, sourcePart, type Comparable } from './comparable.ts';
import type { TextSpan } from './snap.ts';
import { continuesWord, soughtAt, soughtOf, type Origin, type Sought } from './sought.ts';
import { textHash } from './text-hash.ts';

/**
 * How a highlight that moved was recognised.
 * - `exact`: by the very characters of its quote.
 * - `same-reading`: they read the same, but are written otherwise: white space, quotation marks, accents, TeX.
 * - `similar`: a part of them has changed.
 */
export type Recognised = 'exact' | 'same-reading' | 'similar';

/**
 * - `placed`: the text is the same, or the quote stands where it stood, with the same around it.
 * - `moved`: the text changed, and the quote stands at this place beyond doubt. `score` is the share of
 *   the quote and of what stood around it that agrees, from 0 to 1.
 * - `unplaced`: it is gone, or could be at several places.
 */
export type Placement =
  | { readonly kind: 'placed'; readonly start: number; readonly end: number }
  | { readonly kind: 'moved'; readonly start: number; readonly end: number; readonly how: Recognised; readonly score: number }
  | { readonly kind: 'unplaced' };

/** How many more characters must speak for the best place than for any other. */
const CLEARLY = 8;
/** How many characters must speak for a place; in a very short text, a share of all that could. */
const ENOUGH = { characters: 24, alone: 30, least: 12, share: 0.6 };
/** Least likeness of the words. Between surroundings that agree, more may be new than is old. */
const ALIKE = { alone: 0.75, between: 0.5 };
const NEW_BETWEEN = { share: 1.15, characters: 20 };
/** Characters of surroundings that make them agree. */
const AGREES = 12;
/** So many characters don't stand at two places by chance. */
const FEW_WORDS = 16;
/** Characters of the quote that must stand there when it has changed. */
const LEAST_KEPT = 4;

const UNPLACED: Placement = { kind: 'unplaced' };

/** Finds anchors in one text; what has to be worked out for the text is worked out once. */
export interface Placer {
  /** Whether `anchor` was made in another version of the text, so that the old one helps to place it. */
  readonly isFromOther: (anchor: Anchor) => boolean;
  /**
   * Finds the span that `anchor` describes. `before` is the text it was made in, if that is at hand: then
   * more of the surroundings is known, and so is what else looked alike there.
   */
  readonly place: (anchor: Anchor, before?: string) => Placement;
}

/** A placer for `text`. */
export function createPlacer(text: string): Placer {
  const hash = textHash(text);
  const comparables = new Map<string, Comparable>();
  const comparable = (source: string): Comparable => {
    const known = comparables.get(source) ?? comparableText(source);
    comparables.set(source, known);
    return known;
  };
  return {
    isFromOther: (anchor) => anchor.textHash !== hash,
    place: (anchor, before) => {
      const { exact, start, end } = anchor;
      if (exact === '') return UNPLACED;
      if (anchor.textHash === hash && text.slice(start, end) === exact) return { kind: 'placed', start, end };
      const { sought, origin } = soughtOf(anchor, before === undefined ? undefined : comparable(before));
      return sought.quote === '' ? UNPLACED : search(comparable(text), anchor, sought, origin);
    },
  };
}

/** Finds the span that `anchor` describes in `text`; see `Placer`. */
export function placeAnchor(text: string, anchor: Anchor, before?: string): Placement {
  return createPlacer(text).place(anchor, before);
}

function search(comparable: Comparable, anchor: Anchor, sought: Sought, origin: Origin | undefined): Placement {
  const found = candidatesIn(comparable, sought).filter((candidate) => candidate.errors > 0 || keepsWords(comparable, sought, candidate));
  // A long quote that still stands somewhere is not looked for in other words.
  const exact = sought.quote.length >= ENOUGH.alone ? found.filter(({ errors }) => errors === 0) : [];
  const best = bestOf(exact) ?? bestOf(found);
  if (best === undefined || !fits(comparable.text, best, sought)) return UNPLACED;
  if (!isClear(best, found)) return UNPLACED;
  if (origin !== undefined && !comesFrom(comparable, best, origin)) return UNPLACED;
  const span = best.errors === 0 ? sourcePart(comparable, best) : wholeWords(comparable, sought, best);
  return span === undefined ? UNPLACED : outcome(comparable.source, anchor, sought, best, span);
}

function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>((top, next) => (top && top.score >= next.score ? top : next), undefined);
}

/**
 * True when no other place is nearly as good as `best`, and none is better by what stands right around it:
 * when a sentence has moved away from its neighbours, another may have come to stand between these.
 */
function isClear(best: Candidate, all: readonly Candidate[]): boolean {
  return all.every((other) => isSamePlace(best, other) || (best.score - other.score >= CLEARLY && best.near >= other.near));
}

/**
 * True when what stands at `best` now resembles the quote's old place clearly more than any other place
 * of the old text. Where the marked sentence was deleted and one that reads the same is left, it does not;
 * nor where words of another place have come in between, or a part of the quote has gone elsewhere.
 */
function comesFrom(text: Comparable, best: Candidate, { text: before, part }: Origin): boolean {
  const now = soughtAt(text, best);
  const [old, found] = [partOf(before, part), partOf(text, best)];
  if (best.errors > 0 && (tookWords(found, old) || tookWords(old, found))) return false;
  return isClear(candidateAt(before, now, part, best.errors), candidatesIn(before, now));
}

interface Part {
  readonly inside: string;
  readonly outside: readonly string[];
}

function partOf({ text }: Comparable, { start, end }: TextSpan): Part {
  return { inside: text.slice(start, end), outside: [text.slice(0, start), text.slice(end)] };
}

/** True when a few words inside `one` stand outside of `other` and not inside of it, and nowhere else with `one`. */
function tookWords(one: Part, other: Part): boolean {
  for (let at = 0; at === 0 || at + FEW_WORDS <= one.inside.length; at += 1) {
    const words = one.inside.slice(at, at + FEW_WORDS);
    if (words.length < AGREES || other.inside.includes(words) || one.outside.some((text) => text.includes(words))) continue;
    if (other.outside.some((text) => text.includes(words))) return true;
  }
  return false;
}

/** True when the two cover mostly the same. */
function isSamePlace(a: TextSpan, b: TextSpan): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 > Math.min(a.end - a.start, b.end - b.start);
}

function fits(text: string, { start, end, errors, solid, left, right, score }: Candidate, sought: Sought): boolean {
  const length = sought.quote.length;
  const agrees = {
    left: left >= AGREES || (left === sought.left.length && start === left),
    right: right >= AGREES || (right === sought.right.length && end + right === text.length),
  };
  const isBetween = agrees.left && agrees.right && end - start <= length * NEW_BETWEEN.share + NEW_BETWEEN.characters;
  const least = isBetween ? length * ALIKE.between : Math.max(length, end - start) * ALIKE.alone;
  const isAlike = errors === 0 || solid >= Math.max(LEAST_KEPT, least);
  if (!isAlike) return false;
  const isAlone = !agrees.left && !agrees.right;
  const enough = isAlone ? ENOUGH.alone : ENOUGH.characters;
  const possible = length + sought.left.length + sought.right.length;
  // Less than what makes a side agree may agree by chance, so alone the quote has to be long enough itself.
  return (isAlone ? solid : score) >= Math.max(ENOUGH.least, Math.min(enough, possible * ENOUGH.share));
}

/** "rate" is not looked for inside "generate", unless the same stands around it: then its word grew. */
function keepsWords(comparable: Comparable, sought: Sought, candidate: Candidate): boolean {
  const text = comparable.source;
  const { start, end } = sourcePart(comparable, candidate);
  const cutsStart = sought.wholeWords.start && continuesWord(text.slice(0, start), text.slice(start));
  const cutsEnd = sought.wholeWords.end && continuesWord(text.slice(start, end), text.slice(end));
  if (!cutsStart && !cutsEnd) return true;
  return cutsStart !== cutsEnd && (cutsStart ? candidate.right : candidate.left) >= Math.min(AGREES, (cutsStart ? sought.right : sought.left).length);
}

/**
 * The source of a similar place. Where it would begin or end inside a word, it takes the word when most
 * of it is the quote's, and leaves it out otherwise. Undefined when nothing is left.
 */
function wholeWords(comparable: Comparable, sought: Sought, candidate: Candidate): TextSpan | undefined {
  const { start, end } = sourcePart(comparable, candidate);
  const from = sought.wholeWords.start ? wordEdge(comparable.source, start) : start;
  const to = sought.wholeWords.end ? wordEdge(comparable.source, end) : end;
  return from < to ? sourcePart(comparable, comparablePart(comparable, { start: from, end: to })) : undefined;
}

/** The nearer edge of the word that `at` is inside of; `at` where it is inside of none. */
function wordEdge(text: string, at: number): number {
  const isInside = (place: number): boolean => place > 0 && place < text.length && continuesWord(text.slice(0, place), text.slice(place));
  let [before, behind] = [at, at];
  while (isInside(before)) before -= 1;
  while (isInside(behind)) behind += 1;
  return at - before <= behind - at ? before : behind;
}

function outcome(text: string, anchor: Anchor, sought: Sought, best: Candidate, { start, end }: TextSpan): Placement {
  const possible = sought.quote.length + sought.left.length + sought.right.length;
  const score = best.score / possible;
  const isExact = text.slice(start, end) === anchor.exact;
  if (isExact && start === anchor.start && score >= 0.5) return { kind: 'placed', start, end };
  return { kind: 'moved', start, end, how: isExact ? 'exact' : best.errors === 0 ? 'same-reading' : 'similar', score };
}
