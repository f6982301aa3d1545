/** How a formula reads without being typeset: `\eta_2\propto d^{-1}` as "η₂ ∝ d⁻¹". */
import {
  ALPHABETS, BIG_OPERATORS, CONSTANTS, ESCAPED_RELATIONS, FUNCTIONS, GREEK, PLAIN_RELATIONS, WORDLIKE_RELATIONS,
} from './tex-names.ts';

const TOKEN = /\\[A-Za-z]+\s*|\\[^]|\s+|[^]/gu;

const RELATIONS = new Map([...PLAIN_RELATIONS, ...WORDLIKE_RELATIONS, ...ESCAPED_RELATIONS]);
const SYMBOLS = new Map([...GREEK, ...CONSTANTS, ...BIG_OPERATORS]);
const BRACKETS = new Map(Object.entries({ langle: '⟨', rangle: '⟩', lfloor: '⌊', rfloor: '⌋', lceil: '⌈', rceil: '⌉', lvert: '|', rvert: '|', lVert: '‖', rVert: '‖' }));
const BLACKBOARD = new Map(Object.entries({ C: 'ℂ', E: '𝔼', N: 'ℕ', P: 'ℙ', Q: 'ℚ', R: 'ℝ', Z: 'ℤ', 1: '𝟙' }));
const MARKS = new Map(Object.entries({ hat: '\u0302', widehat: '\u0302', tilde: '\u0303', widetilde: '\u0303', bar: '\u0304', overline: '\u0304', dot: '\u0307', ddot: '\u0308', vec: '\u20d7' }));
const SUPERSCRIPTS = new Map(Array.from('0123456789+-()ni', (character, index) => [character, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿⁱ'.charAt(index)]));
const SUBSCRIPTS = new Map(Array.from('0123456789+-()', (character, index) => [character, '₀₁₂₃₄₅₆₇₈₉₊₋₍₎'.charAt(index)]));

/** Commands that say nothing about how a formula reads. */
const SILENT = /^(?:left|right|big|Big|bigg|Bigg|limits|nolimits|displaystyle|textstyle|rm|bf|it|cal|mathopen|mathclose)$/;
const DEEPEST = 40;

/** `tex` in one line of plain characters; a command without a plain counterpart reads as its name. */
export function formulaReading(tex: string): string {
  const cursor: Cursor = { tokens: tex.match(TOKEN) ?? [], at: 0 };
  let reading = '';
  while (cursor.at < cursor.tokens.length) reading += sequence(cursor, 0);
  return tidy(reading);
}

interface Cursor {
  readonly tokens: readonly string[];
  at: number;
}

/** Everything up to the brace that closes the current group. */
function sequence(cursor: Cursor, depth: number): string {
  let reading = '';
  let afterFunction = false;
  while (cursor.at < cursor.tokens.length) {
    const token = cursor.tokens[cursor.at] ?? '';
    if (token === '}') {
      cursor.at += 1;
      return reading;
    }
    if (token === '^' || token === '_') {
      cursor.at += 1;
      reading += script(token, argument(cursor, depth));
      continue;
    }
    const name = commandName(token) ?? token;
    const isFunction = name !== token && FUNCTIONS.has(name);
    const piece = next(cursor, depth);
    const apart = (isFunction && /[\p{L}\p{N})]$/u.test(reading)) || (afterFunction && /^[\p{L}\p{N}]/u.test(piece));
    reading += isSpacedRelation(name) ? ` ${piece} ` : apart ? ` ${piece}` : piece;
    afterFunction = isFunction;
  }
  return reading;
}

function isSpacedRelation(name: string): boolean {
  return (RELATIONS.has(name) && name !== 'cdot') || /^[=<>]$/.test(name);
}

function commandName(token: string): string | undefined {
  return /^\\([A-Za-z]+)\s*$/.exec(token)?.[1];
}

/** The next unit: a character, a group, or a command with its arguments. */
function next(cursor: Cursor, depth: number): string {
  const token = cursor.tokens[cursor.at] ?? '';
  cursor.at += 1;
  if (depth > DEEPEST) return token;
  if (token === '{') return sequence(cursor, depth + 1);
  if (token === '&' || token === '}') return ' ';
  const name = commandName(token);
  if (name !== undefined) return command(cursor, name, depth);
  if (!token.startsWith('\\') || token.length < 2) return token;
  if (/[,;:> \\]/.test(token.charAt(1))) return ' ';
  if (token === '\\!' || token === '\\/') return '';
  return token === '\\|' ? '‖' : token.slice(1);
}

/** A command's argument: a group, or one unit. */
function argument(cursor: Cursor, depth: number): string {
  while (/^\s/.test(cursor.tokens[cursor.at] ?? '')) cursor.at += 1;
  return tidy(next(cursor, depth + 1));
}

function command(cursor: Cursor, name: string, depth: number): string {
  const character = characterOf(name);
  if (character !== undefined) return character;
  if (ALPHABETS.has(name) || /^(?:text[a-z]*|operatorname|mbox)$/.test(name)) {
    if (cursor.tokens[cursor.at] === '*') cursor.at += 1;
    const content = argument(cursor, depth);
    return name === 'mathbb' || name === 'mathds' ? (BLACKBOARD.get(content) ?? content) : content;
  }
  if (/^[td]?frac$/.test(name)) return `${grouped(argument(cursor, depth))}/${grouped(argument(cursor, depth))}`;
  if (name === 'sqrt') return `√${grouped(argument(cursor, depth))}`;
  const mark = MARKS.get(name);
  if (mark !== undefined) return marked(argument(cursor, depth), mark);
  if (name === 'begin' || name === 'end') argument(cursor, depth);
  return /^(?:begin|end|q?quad)$/.test(name) ? ' ' : name;
}

/** What a command without argument reads as; undefined for any other. */
function characterOf(name: string): string | undefined {
  if (SILENT.test(name)) return '';
  return SYMBOLS.get(name) ?? RELATIONS.get(name) ?? BRACKETS.get(name);
}

function marked(content: string, mark: string): string {
  return Array.from(content).length === 1 ? (content + mark).normalize('NFC') : content;
}

function grouped(content: string): string {
  return /^[\p{L}\p{N}.]*$/u.test(content) ? content : `(${content})`;
}

/** Raised and lowered where Unicode has every character, else `^` or `_` with brackets where they are needed. */
function script(kind: '^' | '_', content: string): string {
  const compact = content.replace(/ ?([=<>≤≥∈→∼×+−-]) ?/gu, '$1');
  const table = kind === '^' ? SUPERSCRIPTS : SUBSCRIPTS;
  const characters = Array.from(compact);
  if (characters.length > 0 && characters.every((character) => table.has(character))) {
    return characters.map((character) => table.get(character)).join('');
  }
  if (kind === '^' && /^[∘⊤†′∗*]$/u.test(content)) return content === '∘' ? '°' : content;
  return kind + (characters.length === 1 || /^[\p{L}\p{N}.∞]*$/u.test(compact) ? compact : `(${compact})`);
}

function tidy(reading: string): string {
  const even = reading.replace(/\s+/gu, ' ').trim();
  const tight = even.replace(/ ?· ?/gu, '·').replace(/([([{⟨⌊⌈]) /gu, '$1').replace(/ ([)\]},⟩⌋⌉])/gu, '$1');
  // Without a left side `∼5%`, without a right one `1.4×`.
  return tight.replace(/^([∼±×≈]) /u, '$1').replace(/ ×$/u, '×').replace(/^∼ (\d+) ×/u, '∼$1×');
}
