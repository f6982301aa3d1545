/** Sentences that come, go, move and repeat. */
import { pick, type Random } from '../../papers/random.ts';
import { fresh, NEW, sentencesOf, type Stretch, type Tracked } from '../tracked.ts';
import { markedNow, overlaps, splice, type Edit } from './edit.ts';

const SPACE = fresh(' ');

export const insertSentence: Edit = (text, { random, newSentence }) => putBetween(text, pick(random, placesFor(text)), fresh(newSentence()));

/** New sentences at the very beginning or the very end. */
export const extend: Edit = (text, { random, newSentence }) => putBetween(text, pick(random, [0, text.length]), fresh(newSentence()));

export const deleteOtherSentence: Edit = (text, { random, marked }) => {
  const now = markedNow(text, marked);
  const others = now === undefined ? [] : sentencesOf(text).filter((sentence) => !overlaps(sentence, now));
  return others.length === 0 ? undefined : without(text, pick(random, others));
};

export const deleteMarkedSentence: Edit = (text, { marked }) => {
  const own = ownSentence(text, marked);
  return own && without(text, own);
};

/** The sentence of the marked words goes elsewhere. */
export const moveMarkedSentence: Edit = (text, { random, marked }) => {
  const own = ownSentence(text, marked);
  return own && move(text, own, random);
};

export const moveOtherSentence: Edit = (text, { random, marked }) => {
  const now = markedNow(text, marked);
  const others = now === undefined ? [] : sentencesOf(text).filter((sentence) => !overlaps(sentence, now));
  return others.length === 0 ? undefined : move(text, pick(random, others), random);
};

/** A copy of the marked sentence comes to stand elsewhere, not right beside it. */
export const repeatMarkedSentence: Edit = (text, { random, marked }) => {
  const own = ownSentence(text, marked);
  if (own === undefined) return undefined;
  const places = placesFor(text).filter((at) => at < own.start - 2 || at > own.end + 2);
  if (places.length === 0) return undefined;
  return putBetween(text, pick(random, places), text.slice(own.start, own.end).map(({ shown }) => ({ id: NEW, shown })));
};

/** The marked sentence is written anew around the marked words. */
export const rewriteAround: Edit = (text, { marked, newWords }) => {
  const now = markedNow(text, marked);
  const own = ownSentence(text, marked);
  return now && own && splice(text, own, [...fresh(`${newWords(5)} `), ...text.slice(now.start, now.end), ...fresh(` ${newWords(6)}.`)]);
};

/** The marked sentence goes, and another one comes elsewhere that happens to have the same few words. */
export const sameWordsElsewhere: Edit = (text, { random, marked, newWords }) => {
  const now = markedNow(text, marked);
  const own = ownSentence(text, marked);
  if (now === undefined || own === undefined || now.end - now.start > 30) return undefined;
  const same = text.slice(now.start, now.end).map(({ shown }) => shown).join('');
  const gone = without(text, own);
  // Where the old one stood, it would be the old one in other words.
  const places = placesFor(gone).filter((at) => Math.abs(at - own.start) > 2);
  return places.length === 0 ? undefined : putBetween(gone, pick(random, places), fresh(`${newWords(5)} ${same} ${newWords(6)}.`));
};

/** The sentence that holds all of the marked words. */
function ownSentence(text: Tracked, marked: Stretch): Stretch | undefined {
  const now = markedNow(text, marked);
  return now && sentencesOf(text).find(({ start, end }) => start <= now.start && now.end <= end);
}

function placesFor(text: Tracked): readonly number[] {
  return [0, ...sentencesOf(text).map(({ end }) => end)];
}

function putBetween(text: Tracked, at: number, sentence: Tracked): Tracked {
  return splice(text, { start: at, end: at }, at === 0 ? [...sentence, ...SPACE] : [...SPACE, ...sentence]);
}

function without(text: Tracked, { start, end }: Stretch): Tracked {
  return start === 0 ? text.slice(end + 1) : splice(text, { start: start - 1, end }, []);
}

function move(text: Tracked, sentence: Stretch, random: Random): Tracked | undefined {
  const rest = without(text, sentence);
  const places = placesFor(rest).filter((at) => Math.abs(at - sentence.start) > 2);
  return places.length === 0 ? undefined : putBetween(rest, pick(random, places), text.slice(sentence.start, sentence.end));
}
