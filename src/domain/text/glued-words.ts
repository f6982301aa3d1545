/** Words that lost their backslashes and ran together: `lambdacdot` was `\lambda\cdot`. */
import {
  ALPHABETS, BIG_OPERATORS, CONSTANTS, FUNCTIONS, GREEK, MATH_ACCENTS, NAMED_BRACKETS, PLAIN_RELATIONS, WORDLIKE_RELATIONS,
} from './tex-names.ts';

const STRUCTURES = ['sqrt', 'frac', 'left', 'right'];

const NAMES: ReadonlySet<string> = new Set([
  ...GREEK.keys(), ...CONSTANTS.keys(), ...PLAIN_RELATIONS.keys(), ...WORDLIKE_RELATIONS.keys(), ...FUNCTIONS.keys(),
  ...BIG_OPERATORS.keys(), ...ALPHABETS.keys(), ...MATH_ACCENTS, ...NAMED_BRACKETS.keys(), ...NAMED_BRACKETS.values(), ...STRUCTURES,
]);

const LONGEST_NAME = Math.max(...[...NAMES].map((name) => name.length));
const LONGEST_WORD = 60;

/** Names that no English word ends or begins with by chance. */
const TELLING: ReadonlySet<string> = new Set([...GREEK.keys(), ...PLAIN_RELATIONS.keys(), ...ALPHABETS.keys(), 'infty', 'ell', 'nabla', 'sqrt', 'ldots', 'cdots']);

/** Words and names of people that read like one letter and one TeX name. */
const ENGLISH: ReadonlySet<string> = new Set(
  ('bin din fin gin hin jin kin lin min nin pin qin sin tin win xin yin ito asim blog clog flog slog vlog stop atop bright fright wright aright cleft amid atan asin ' +
    'acos gasp hint mint pint tint lint chat that what tsum dsum recap kdot').split(' '),
);

/**
 * The names in `word`, longest first and fewest in all: `['lambda', 'cdot']`. The first part may be a
 * single letter, because TeX lets a letter stand before a command (`N\log`) but never after one
 * (`\logN` is another command). Undefined where the word isn't made of names, or is plain English.
 */
export function splitGluedWord(word: string): readonly string[] | undefined {
  if (NAMES.has(word)) return [word];
  if (word.length < 2 || word.length > LONGEST_WORD || ENGLISH.has(word.toLowerCase())) return undefined;
  const loglike = /^(?<factor>[A-Za-z])?(?<name>log|ln)(?<operand>[A-Za-z])$/.exec(word)?.groups;
  if (loglike && isLogOperand(loglike)) {
    return [loglike['factor'], loglike['name'], loglike['operand']].filter((part): part is string => part !== undefined);
  }
  const whole = namesFrom(word, 0);
  const afterLetter = namesFrom(word, 1);
  const parts = whole ?? (afterLetter && [word.charAt(0), ...afterLetter]);
  if (!parts) return undefined;
  return parts[0]?.length === 1 || parts.some((part) => TELLING.has(part)) ? parts : undefined;
}

/** `nlogn`, `dlogT` and `logN` are written by people who never used TeX; "logs" and "slogs" aren't. */
function isLogOperand(groups: Readonly<Record<string, string | undefined>>): boolean {
  const { factor, operand = '' } = groups;
  return factor === undefined ? /[A-Znkdmtx]/.test(operand) : factor.toLowerCase() === operand.toLowerCase();
}

/** The fewest names that spell `word` from `from` on. */
function namesFrom(word: string, from: number): readonly string[] | undefined {
  const best: (readonly string[] | undefined)[] = Array.from({ length: word.length + 1 });
  best[word.length] = [];
  for (let start = word.length - 1; start >= from; start -= 1) {
    for (let length = Math.min(LONGEST_NAME, word.length - start); length >= 2; length -= 1) {
      const rest = best[start + length];
      const name = word.slice(start, start + length);
      if (rest && NAMES.has(name) && rest.length + 1 < (best[start]?.length ?? Infinity)) best[start] = [name, ...rest];
    }
  }
  return best[from];
}
