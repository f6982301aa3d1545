/** English endings that the index cuts off ("attention" is kept as "attent"). */
const ENDINGS = [
  'able', 'ability', 'al', 'ally', 'ance', 'ate', 'ated', 'ating', 'ation', 'ational', 'ations', 'ator', 'ed', 'ence',
  'ency', 'er', 'ers', 'es', 'ful', 'ibility', 'ic', 'ical', 'ically', 'ing', 'ings', 'ion', 'ional', 'ions', 'ism',
  'ity', 'ities', 'ive', 'ively', 'iveness', 'ization', 'izations', 'ize', 'ized', 'izing', 'ly', 'ment', 'ments',
  'ness', 'ous', 'ously',
] as const; // prettier-ignore

/** Shorter beginnings are found by their letters alone. */
const SHORTEST = 4;

/**
 * Whole words that a half-typed one may become. The index holds words without their endings, so
 * "attentio" is the beginning of nothing in it; "attention" is found. Possible words that do not
 * exist do no harm, because no paper holds them.
 */
export function completionsOf(half: string): readonly string[] {
  if (!/^[a-z]$/iu.test(half.slice(-1))) return [];
  const word = /[a-z]+$/iu.exec(half)?.[0].toLowerCase() ?? '';
  if (word.length < SHORTEST) return [];
  const rests = ENDINGS.flatMap((ending) => restsOf(word, ending));
  return [...new Set(['', ...rests])].map((rest) => half + rest);
}

/** What is missing of `ending` for each way in which `word` can end with a beginning of it. */
function restsOf(word: string, ending: string): readonly string[] {
  const lengths = Array.from({ length: ending.length - 1 }, (_, index) => index + 1);
  return lengths.filter((length) => word.endsWith(ending.slice(0, length))).map((length) => ending.slice(length));
}
