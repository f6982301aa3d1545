/** The pieces of which a damaged formula may be made. Everything else is a `word` or `other`. */
import { splitGluedWord } from './glued-words.ts';
import {
  ALPHABETS, BIG_OPERATORS, CONSTANTS, ESCAPED_RELATIONS, FUNCTIONS, GREEK, MATH_ACCENTS, NAMED_BRACKETS, PLAIN_RELATIONS,
  WORDLIKE_RELATIONS,
} from './tex-names.ts';

export type MathTokenKind =
  | 'number' | 'letter' | 'greek' | 'constant' | 'relation' | 'function' | 'big' | 'alphabet' | 'accent' | 'structure'
  | 'bracket' | 'closing-bracket' | 'script' | 'open' | 'close' | 'symbol' | 'space' | 'word' | 'other';

export interface MathToken {
  readonly kind: MathTokenKind;
  /** The name without backslash, or the characters as they stand. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** True when the source still has the backslash. */
  readonly escaped: boolean;
}

const TOKEN = /(?<space>\s+)|(?<number>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)*)|(?<command>\\[A-Za-z]+|\\[{}%|])|(?<word>[\p{L}\p{M}]+)|(?<symbol>[\^_(){}[\]=<>+\-/*|,.!:;%'≤≥≠≈×∈±→·−])|(?<other>[^])/gsu;

const TEXT_COMMANDS: ReadonlySet<string> = new Set(['text', 'operatorname']);
const GREEK_BY_CHARACTER = new Map<string, string>([
  ...[...GREEK].map(([name, character]) => [character, name] as const),
  ['ε', 'epsilon'],
  ['φ', 'phi'],
  ['µ', 'mu'],
]);

/** Every character of `source` is in exactly one token; glued words give one token per name. */
export function mathTokens(source: string): readonly MathToken[] {
  const tokens: MathToken[] = [];
  for (const match of source.matchAll(TOKEN)) {
    const start = match.index;
    const text = match[0];
    const groups = match.groups ?? {};
    if (groups['word'] !== undefined) pushWord(tokens, source, start, text);
    else tokens.push({ ...classify(groups, text), start, end: start + text.length });
  }
  return tokens;
}

type Classified = Pick<MathToken, 'kind' | 'name' | 'escaped'>;

function classify(groups: Readonly<Record<string, string | undefined>>, text: string): Classified {
  if (groups['space'] !== undefined) return { kind: /\n\s*\n/.test(text) ? 'other' : 'space', name: text, escaped: false };
  if (groups['number'] !== undefined) return { kind: 'number', name: text, escaped: false };
  if (groups['command'] !== undefined) return classifyCommand(text.slice(1));
  if (groups['symbol'] !== undefined) return { kind: symbolKind(text), name: text, escaped: false };
  return { kind: 'other', name: text, escaped: false };
}

function symbolKind(symbol: string): MathTokenKind {
  if (symbol === '^' || symbol === '_') return 'script';
  if ('([{'.includes(symbol)) return 'open';
  if (')]}'.includes(symbol)) return 'close';
  return 'symbol';
}

function classifyCommand(name: string): Classified {
  if (name === '{') return { kind: 'open', name: '\\{', escaped: true };
  if (name === '}') return { kind: 'close', name: '\\}', escaped: true };
  if (name === '%' || name === '|') return { kind: 'symbol', name: `\\${name}`, escaped: true };
  const kind = ESCAPED_RELATIONS.has(name) ? 'relation' : kindOfName(name);
  return { kind: kind ?? 'other', name, escaped: kind !== undefined };
}

/** The kind of a name of the tables; undefined for any other word. */
function kindOfName(name: string): MathTokenKind | undefined {
  if (GREEK.has(name)) return 'greek';
  if (CONSTANTS.has(name)) return 'constant';
  if (PLAIN_RELATIONS.has(name) || WORDLIKE_RELATIONS.has(name)) return 'relation';
  if (FUNCTIONS.has(name)) return 'function';
  if (BIG_OPERATORS.has(name)) return 'big';
  if (ALPHABETS.has(name) || TEXT_COMMANDS.has(name)) return 'alphabet';
  if (MATH_ACCENTS.has(name)) return 'accent';
  if (NAMED_BRACKETS.has(name)) return 'bracket';
  if ([...NAMED_BRACKETS.values()].includes(name)) return 'closing-bracket';
  return /^(?:sqrt|frac|left|right)$/.test(name) ? 'structure' : undefined;
}

/** `kin` before a set is `k\in`; otherwise it is a word, or somebody's name. */
const SET_AHEAD = /^\s*(?:\\?math(?:bb|cal)|[[({]\s*[0-]|\{)/;
const LONGEST_SET_AHEAD = 24;

function pushWord(tokens: MathToken[], source: string, start: number, word: string): void {
  const end = start + word.length;
  const before = /^[a-z]in$/.test(word) && SET_AHEAD.test(source.slice(end, end + LONGEST_SET_AHEAD));
  // `z\le10` leaves "le" against a number; anywhere else it is a French article.
  if (ESCAPED_RELATIONS.has(word) && (/\d/.test(source.charAt(end)) || /\d/.test(source.charAt(start - 1)))) {
    tokens.push({ kind: 'relation', name: word, start, end, escaped: false });
    return;
  }
  const parts = before ? [word.charAt(0), 'in'] : splitGluedWord(word);
  let at = start;
  for (const part of parts ?? [word]) {
    const greek = GREEK_BY_CHARACTER.get(part);
    const kind = greek ? 'greek' : /^[A-Za-z]$/.test(part) ? 'letter' : (kindOfName(part) ?? 'word');
    tokens.push({ kind, name: greek ?? part, start: at, end: at + part.length, escaped: greek !== undefined });
    at += part.length;
  }
}
