/** Words as searches compare them where the catalog's index is not at hand. */

/** Lower case without accents; letters that Unicode does not take apart (ø, ł) stay as they are. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{Mn}+/gu, '').toLowerCase();
}

/** The folded words of a text: runs of letters and digits. */
export function foldedWords(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}\p{Co}]+/gu) ?? [];
}

/** A word where it stands: half-open, in UTF-16 offsets of the text as it is written. */
export interface PlacedWord {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** The folded words of a text with their places. A character that folds into two words gives both the same place. */
export function placedWords(text: string): readonly PlacedWord[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{Co}\p{M}]+/gu)].flatMap(({ 0: written, index }) =>
    foldedWords(written).map((folded) => ({ start: index, end: index + written.length, folded })),
  );
}

/** Whether a text has anything that can be looked for: a letter, a digit, a character of private use. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}\p{Co}]/u.test(text);
}
