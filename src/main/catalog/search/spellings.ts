import { editDistance } from '../../../domain/query/edit-distance.ts';

/** Every word that occurs, with what tells at a glance that it is far from another. */
export interface Spellings {
  readonly words: readonly string[];
  /** For each word the letters it has, one bit for each (of several letters, some share a bit). */
  readonly letters: Uint32Array;
}

/** The words with their letters, worked out once for many questions. */
export function spellingsOf(words: readonly string[]): Spellings {
  return { words, letters: Uint32Array.from(words, lettersOf) };
}

/**
 * The words that are from 1 to `most` letters away. One edit changes two letters of a word's set of
 * letters at most, so nearly all words are passed over by comparing two numbers.
 */
export function nearWords(typed: string, { words, letters }: Spellings, most: number): readonly string[] {
  const own = lettersOf(typed);
  return words.filter((word, at) => {
    if (Math.abs(word.length - typed.length) > most || moreBits((letters[at] ?? 0) ^ own, 2 * most)) return false;
    const distance = editDistance(typed, word, most);
    return distance > 0 && distance <= most;
  });
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters >>> 0;
}

function moreBits(bits: number, most: number): boolean {
  let rest = bits;
  for (let count = 0; count <= most; count += 1) {
    if (rest === 0) return false;
    rest &= rest - 1;
  }
  return true;
}
