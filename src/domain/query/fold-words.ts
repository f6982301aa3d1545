/** Words as searches compare them where the catalog's index is not at hand. */

/** Lower case without accents; letters that Unicode does not take apart (ø, ł) stay as they are. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{Mn}+/gu, '').toLowerCase();
}

/** The folded words of a text: runs of letters and digits. */
export function foldedWords(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}\p{Co}]+/gu) ?? [];
}

/** Whether a text has anything that can be looked for: a letter, a digit, a character of private use. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}\p{Co}]/u.test(text);
}
