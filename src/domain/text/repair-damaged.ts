/** Writes a damaged formula as TeX again: backslashes, argument braces and set braces put back. */
import { assertNever } from '../result.ts';
import { fontGroupAt, isBracedOperator } from './font-groups.ts';
import type { FontGroup } from './font-groups.ts';
import type { MathToken } from './math-tokens.ts';
import { chemicalFormulaEnd, isUnit } from './named-quantities.ts';
import { ALPHABETS, FUNCTIONS, PLAIN_RELATIONS } from './tex-names.ts';

/** The tokens from `from` up to `to` (exclusive) as KaTeX reads them. */
export function repairedTex(source: string, tokens: readonly MathToken[], from: number, to: number): string {
  let tex = '';
  let index = from;
  while (index < to) {
    const piece = repairedPiece(source, tokens, index, to, tex);
    tex = joined(tex, piece.tex);
    index = piece.next;
  }
  return tex;
}

interface Piece {
  readonly tex: string;
  readonly next: number;
}

function repairedPiece(source: string, tokens: readonly MathToken[], index: number, to: number, before: string): Piece {
  const token = tokens[index];
  if (!token) return { tex: '', next: to };
  const one = (tex: string): Piece => ({ tex, next: index + 1 });
  switch (token.kind) {
    case 'space':
      return one(before === '' || index + 1 === to ? '' : ' ');
    case 'script':
      return repairedScript(source, tokens, index, to);
    case 'alphabet':
    case 'accent':
      return repairedCommand(source, tokens, index, to);
    case 'structure':
      if (token.name !== 'left' && token.name !== 'right') return repairedCommand(source, tokens, index, to);
      return one(/^[()[\]]$/.test(tokens[index + 1]?.name ?? '') ? `\\${token.name}` : token.name);
    case 'open':
      return token.name === '{' ? repairedBraces(source, tokens, index, to) : one(token.name);
    case 'function':
      return one(FUNCTIONS.get(token.name) ?? `\\${token.name}`);
    case 'letter':
    case 'word':
      return repairedWord(source, tokens, index, to);
    case 'symbol':
      return one(token.name === '%' ? '\\%' : token.name);
    case 'greek':
    case 'constant':
    case 'relation':
    case 'big':
    case 'bracket':
    case 'closing-bracket':
      return one(`\\${token.name}`);
    case 'number':
      return one(token.name.replaceAll(',', '{,}'));
    case 'close':
    case 'other':
      return one(token.name);
    default:
      return assertNever(token.kind);
  }
}

function repairedWord(source: string, tokens: readonly MathToken[], index: number, to: number): Piece {
  const token = tokens[index];
  const name = token?.name ?? '';
  const formulaEnd = /^[A-Z]/.test(name) ? chemicalFormulaEnd(source, token?.start ?? 0) : undefined;
  if (token && formulaEnd !== undefined) {
    let next = index;
    while (next < to && (tokens[next]?.start ?? Infinity) < formulaEnd) next += 1;
    return { tex: `\\mathrm{${source.slice(token.start, formulaEnd)}}`, next };
  }
  return { tex: isUnit(name) ? `\\mathrm{${name}}` : name, next: index + 1 };
}

/** `^12` was meant as `^{12}`, `^-1` as `^{-1}`. */
function repairedScript(source: string, tokens: readonly MathToken[], index: number, to: number): Piece {
  const script = tokens[index]?.name ?? '';
  const operand = tokens[index + 1];
  if (operand?.name === '{') {
    const end = closingBrace(tokens, index + 1, to);
    return { tex: `${script}{${scriptContent(source, tokens, index + 2, end, script)}}`, next: end + 1 };
  }
  const end = operand?.name === '-' ? index + 3 : index + 2;
  const tex = repairedTex(source, tokens, index + 1, Math.min(end, to));
  return { tex: tex.length === 1 || tex.startsWith('\\') ? script + tex : `${script}{${tex}}`, next: end };
}

/** A word alone in an index names something (`d_{in}`); with company it is the relation (`i in S`). */
function scriptContent(source: string, tokens: readonly MathToken[], from: number, to: number, script: string): string {
  const font = fontGroupAt((at) => tokens[at], from - 1);
  if (font && font.close === to) return inFont(source, tokens, font);
  const only = to === from + 1 ? tokens[from] : undefined;
  return only && !only.escaped && /^[a-z]/.test(only.name) && !isCommandAlone(only, script) ? only.name : repairedTex(source, tokens, from, to);
}

function isCommandAlone(token: MathToken, script: string): boolean {
  if (token.kind === 'relation') return PLAIN_RELATIONS.has(token.name);
  if (token.kind === 'constant') return script === '^' || !/^(?:top|bot|partial|dots|prime)$/.test(token.name);
  return token.kind === 'greek' || token.kind === 'function';
}

/** A command with its one argument (two for `frac`), which gets braces when it had none. */
function repairedCommand(source: string, tokens: readonly MathToken[], index: number, to: number): Piece {
  const name = tokens[index]?.name ?? '';
  let next = index + 1;
  let tex = ALPHABETS.get(name) ?? `\\${name}`;
  for (let count = name === 'frac' ? 2 : 1; count > 0; count -= 1) {
    const at = tokens[next]?.kind === 'space' ? next + 1 : next;
    const digits = name === 'frac' && tokens[at]?.kind === 'number' ? tokens[at].name : undefined;
    // Without an argument it was the word.
    if (at >= to || !isArgument(tokens[at])) return { tex: name, next: index + 1 };
    if (digits !== undefined && digits.length > 1) return { tex: `${tex}{${digits.charAt(0)}}{${digits.slice(1)}}`, next: at + 1 };
    const argument = tokens[at]?.name === '{' ? repairedGroup(source, tokens, at, to, name) : repairedPiece(source, tokens, at, to, '');
    tex += `{${argument.tex}}`;
    next = argument.next;
  }
  return { tex, next };
}

const ARGUMENTS: ReadonlySet<string> = new Set(['letter', 'greek', 'number', 'constant', 'word', 'alphabet', 'accent', 'open']);

function isArgument(token: MathToken | undefined): boolean {
  return token !== undefined && ARGUMENTS.has(token.kind);
}

/** The content of the braces at `open`; that of `text` and its like stays as it is written. */
function repairedGroup(source: string, tokens: readonly MathToken[], open: number, to: number, command: string): Piece {
  const end = closingBrace(tokens, open, to);
  if (!/^(?:text|operatorname|mathrm)$/.test(command)) return { tex: repairedTex(source, tokens, open + 1, end), next: end + 1 };
  const special = command === 'mathrm' ? /(?<!\\)[%#&]/g : /(?<!\\)[%#&_^]/g;
  return { tex: source.slice(tokens[open]?.end, tokens[end]?.start).replace(special, '\\$&'), next: end + 1 };
}

/** Braces that hold no font switch and no lone operator were `\{` and `\}`. */
function repairedBraces(source: string, tokens: readonly MathToken[], index: number, to: number): Piece {
  const font = fontGroupAt((at) => tokens[at], index);
  if (font) return { tex: inFont(source, tokens, font), next: font.close + 1 };
  if (isBracedOperator((at) => tokens[at], index)) return { tex: `{${repairedTex(source, tokens, index + 1, index + 2)}}`, next: index + 3 };
  const end = closingBrace(tokens, index, to);
  return { tex: `\\{${repairedTex(source, tokens, index + 1, end)}\\}`, next: end + 1 };
}

/** Several words need a text font, which keeps their spaces. */
function inFont(source: string, tokens: readonly MathToken[], { command, content, close }: FontGroup): string {
  const words = source.slice(tokens[content]?.start, tokens[close]?.start).trim();
  if (/^[A-Za-z0-9]+$/.test(words)) return `${command}{${words}}`;
  return command === '\\mathrm' ? `\\text{${words.replace(/[%&#$_^~{}\\]/g, '')}}` : `${command}{${repairedTex(source, tokens, content, close)}}`;
}

function closingBrace(tokens: readonly MathToken[], open: number, to: number): number {
  let depth = 0;
  for (let index = open; index < to; index += 1) {
    if (tokens[index]?.name === '{') depth += 1;
    if (tokens[index]?.name === '}') depth -= 1;
    if (depth === 0) return index;
  }
  return to;
}

/** Keeps a command apart from a letter behind it. */
function joined(tex: string, piece: string): string {
  return /\\[A-Za-z]+$/.test(tex) && /^[A-Za-z]/.test(piece) ? `${tex} ${piece}` : tex + piece;
}
