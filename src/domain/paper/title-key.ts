/** Keys under which the same title or name meets itself, whatever its spelling. */

/**
 * `title` reduced to what two copies of it share: compatibility forms resolved, diacritics off,
 * lower case, and only the letters and digits of any script. Spaces, dashes and punctuation differ
 * between sources ("Pre-training", "Pretraining"), so none of them is kept.
 */
export function titleKey(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}\p{Mc}]+/gu, '');
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md']);

/** The words of a person's name as keys, suffixes ("Jr.") left out: `Hervé Jégou` → `herve`, `jegou`. */
export function nameKeys(name: string): readonly string[] {
  const keys = name
    .replace(/,?\s+et\s+al\.?\s*$/i, '')
    .split(/[\s,]+/)
    .map(titleKey)
    .filter((key) => key !== '');
  const named = keys.filter((key) => !SUFFIXES.has(key));
  return named.length > 0 ? named : keys;
}

/**
 * Key of the family name: the last word of "Tie-Yan Liu", the last word before the comma of
 * "van Beethoven, Ludwig". Empty when the name has no letters.
 */
export function familyNameKey(name: string): string {
  const beforeComma = name.includes(',') ? name.slice(0, name.indexOf(',')) : name;
  return nameKeys(beforeComma).at(-1) ?? nameKeys(name).at(-1) ?? '';
}
