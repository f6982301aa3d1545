/**
 * Porter's stemmer for English, so that "pruned", "pruning" and "prunes" are one term. It cuts as the
 * search index does, which therefore can be asked how many papers have a stem. Source: M. F. Porter,
 * "An algorithm for suffix stripping", Program 14(3), 1980, https://tartarus.org/martin/PorterStemmer/
 */

/** Endings with what takes their place, where enough of the word is left. */
type Rules = readonly (readonly [ending: string, instead: string])[];

const STEP_2: Rules = [['ational', 'ate'], ['tional', 'tion'], ['enci', 'ence'], ['anci', 'ance'], ['izer', 'ize'], ['logi', 'log'], ['bli', 'ble'], ['alli', 'al'], ['entli', 'ent'], ['eli', 'e'], ['ousli', 'ous'], ['ization', 'ize'], ['ation', 'ate'], ['ator', 'ate'], ['alism', 'al'], ['iveness', 'ive'], ['fulness', 'ful'], ['ousness', 'ous'], ['aliti', 'al'], ['iviti', 'ive'], ['biliti', 'ble']]; // prettier-ignore
const STEP_3: Rules = [['icate', 'ic'], ['ative', ''], ['alize', 'al'], ['iciti', 'ic'], ['ical', 'ic'], ['ful', ''], ['ness', '']]; // prettier-ignore
const STEP_4 = ['al', 'ance', 'ence', 'er', 'ic', 'able', 'ible', 'ant', 'ement', 'ment', 'ent', 'ion', 'ou', 'ism', 'ate', 'iti', 'ous', 'ive', 'ize']; // prettier-ignore

/** Cuts a word in lower case to its stem. Words with other letters than a to z stay as they are. */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/u.test(word)) return word;
  const whole = step1c(step1b(step1a(word)));
  return step5(step4(replaced(replaced(whole, STEP_2), STEP_3)));
}

function step1a(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function step1b(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const ending = ['ed', 'ing'].find((one) => word.endsWith(one));
  if (ending === undefined) return word;
  const rest = word.slice(0, -ending.length);
  return hasVowel(rest) ? mended(rest) : word;
}

/** What is left after "-ed" and "-ing" may lack its "e" or have a letter doubled. */
function mended(rest: string): string {
  if (/(?:at|bl|iz)$/u.test(rest)) return `${rest}e`;
  if (/([^aeiou])\1$/u.test(rest) && !/[lsz]$/u.test(rest) && !isVowel(rest, rest.length - 1)) return rest.slice(0, -1);
  return measure(rest) === 1 && endsShort(rest) ? `${rest}e` : rest;
}

function step1c(word: string): string {
  return word.endsWith('y') && hasVowel(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;
}

function replaced(word: string, rules: Rules): string {
  const rule = rules.find(([ending]) => word.endsWith(ending));
  if (rule === undefined) return word;
  const rest = word.slice(0, -rule[0].length);
  return measure(rest) > 0 ? rest + rule[1] : word;
}

function step4(word: string): string {
  const ending = STEP_4.find((one) => word.endsWith(one));
  if (ending === undefined) return word;
  const rest = word.slice(0, -ending.length);
  return measure(rest) > 1 && (ending !== 'ion' || /[st]$/u.test(rest)) ? rest : word;
}

function step5(word: string): string {
  const rest = word.slice(0, -1);
  const silent = word.endsWith('e') && (measure(rest) > 1 || (measure(rest) === 1 && !endsShort(rest)));
  const cut = silent ? rest : word;
  return cut.endsWith('ll') && measure(cut.slice(0, -1)) > 1 ? cut.slice(0, -1) : cut;
}

/** How often a vowel is followed by a consonant: Porter's m. */
function measure(word: string): number {
  let count = 0;
  for (let at = 1; at < word.length; at += 1) if (isVowel(word, at - 1) && !isVowel(word, at)) count += 1;
  return count;
}

function hasVowel(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (isVowel(word, at)) return true;
  return false;
}

/** A "y" is a vowel after a consonant. */
function isVowel(word: string, at: number): boolean {
  const letter = word.charAt(at);
  return letter === 'y' ? at > 0 && !isVowel(word, at - 1) : 'aeiou'.includes(letter);
}

/** Ends with consonant, vowel and consonant, the last of which is not w, x or y: Porter's *o. */
function endsShort(word: string): boolean {
  const end = word.length - 1;
  return end > 1 && !isVowel(word, end) && isVowel(word, end - 1) && !isVowel(word, end - 2) && !/[wxy]$/u.test(word);
}
