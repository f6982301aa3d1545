import type { MarkedText, Range } from '../../../ipc/contract.ts';

/** Length of a passage in words, and how many stand before the first match. */
const WORDS = 18;
const BEFORE = 4;

/** Words that begin with these letters, in UTF-16 offsets; one or two letters anywhere but in a title only as a whole word. */
export function marksBegun(text: string, letters: string, isTitle = true): readonly Range[] {
  const rest = letters.length < 3 && !isTitle ? '(?![\\p{L}\\p{N}])' : '[\\p{L}\\p{N}]*';
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${letters}${rest}`, 'giu');
  return [...text.matchAll(word)].map(({ 0: found, index }) => [index, index + found.length]);
}

/** The passage around the first word that begins with these letters; without one, how the text begins. */
export function passageBegun(text: string, letters: string | undefined): MarkedText {
  const first = letters === undefined ? undefined : marksBegun(text, letters, false)[0];
  const start = back(text, first?.[0] ?? 0);
  const end = forth(text, start);
  const shown = `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
  return { text: shown, marks: letters === undefined || first === undefined ? [] : marksBegun(shown, letters, false) };
}

function back(text: string, from: number): number {
  let at = from;
  for (let words = 0; words < BEFORE && at > 0; words += 1) at = text.lastIndexOf(' ', at - 2) + 1;
  return at;
}

function forth(text: string, from: number): number {
  let at = from;
  for (let words = 0; words < WORDS; words += 1) {
    const next = text.indexOf(' ', at + 1);
    if (next < 0) return text.length;
    at = next;
  }
  return at;
}
