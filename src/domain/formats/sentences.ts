/** Where sentences end, as far as punctuation tells. Errs on the side of "not an end". */

const BOUNDARY = /[.!?…。！？]["'”’)\]]*\s+(?=\S)/gu;
const OPENS = String.raw`(?:^|[\s([{"'“])`;
const CONTRACTED = String.raw`e\.g|i\.e|i|e|et al|cf|vs|resp|figs?|eqs?|approx`;
/** A full stop after these ends no sentence. */
const ABBREVIATION = new RegExp(`${OPENS}(?:${CONTRACTED})\\.$`, 'iu');
/** Nor, inside a text, after the first letter of a name or after a title. */
const INITIAL_OR_TITLE = new RegExp(`${OPENS}(?:[A-Z]|Dr|Prof|Mr|Mrs|Ms|St|No|Sec|Tab|Refs?)\\.$`, 'u');
/** The first word of a sentence has a capital, a digit or a TeX mark somewhere ("iLRM", "3D", "$x$"). */
const SENTENCE_START = /^["'“‘([]?[^\s]*[\p{Lu}\p{Lo}\d$\\]/u;

/** How many times a sentence ends inside `text` and another begins; 0 for one sentence. `text` has single spaces. */
export function innerBoundaries(text: string): number {
  let count = 0;
  for (const match of text.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length;
    if (isBoundary(text.slice(Math.max(0, match.index - 12), match.index + 1), text.slice(end, end + 40))) count += 1;
  }
  return count;
}

/** The sentence of `text` that holds the range from `start` to `end`; `text` has single spaces. */
export function sentenceAround(text: string, start: number, end: number): string {
  let from = 0;
  for (const match of text.matchAll(BOUNDARY)) {
    const next = match.index + match[0].length;
    if (!isBoundary(text.slice(Math.max(0, match.index - 12), match.index + 1), text.slice(next, next + 40))) continue;
    if (next <= start) from = next;
    else if (match.index >= end - 1) return text.slice(from, next).trimEnd();
  }
  return text.slice(from);
}

/** Whether a sentence ends between two lines that follow each other. */
export function endsBetween(before: string, after: string): boolean {
  return endsSentence(before) && SENTENCE_START.test(after.slice(0, 40));
}

function isBoundary(before: string, after: string): boolean {
  return !ABBREVIATION.test(before) && !INITIAL_OR_TITLE.test(before) && SENTENCE_START.test(after);
}

/** Whether the last sentence of `text` is closed: a full stop, question or exclamation mark, dots; not an abbreviation. */
export function endsSentence(text: string): boolean {
  const bare = text.slice(-80).trimEnd().replace(/["'”’»)\]}*]+$/u, '');
  return /[.!?…。！？]$/u.test(bare) && !ABBREVIATION.test(bare.slice(-12));
}

/** Whether the last thing in `text` is an address, with or without the sentence's full stop. */
export function endsWithAddress(text: string): boolean {
  return /https?:\/\/\S+(?: \.)?$/i.test(text.slice(-2048));
}

/** Words, as white space divides them. Counts without cutting the text up: texts can be long. */
export function wordCount(text: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i += 1) {
    const isSpace = text.charCodeAt(i) <= 0x20 || text.charCodeAt(i) === 0xa0;
    if (!isSpace && !inside) words += 1;
    inside = !isSpace;
  }
  return words;
}

/** Whether a bracket that was opened in the last sentence or so is still open at the end. */
export function leavesBracketOpen(text: string): boolean {
  const tail = text.slice(-300);
  const open = tail.lastIndexOf('(');
  return open >= 0 && !tail.slice(open).includes(')');
}
