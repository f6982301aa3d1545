/**
 * Finds formulas that lost their dollars and backslashes on the way ("eta_2propto d^{-1}"). It is
 * conservative: whatever may be prose, a path, a version or an identifier stays text.
 */
import { parseExpression } from './math-expression.ts';
import { mathReader } from './math-part.ts';
import type { MathToken } from './math-tokens.ts';
import { repairedTex } from './repair-damaged.ts';

interface FoundFormula {
  /** UTF-16 offset behind the formula. */
  readonly end: number;
  /** The formula as KaTeX reads it. */
  readonly tex: string;
}

/**
 * The formula that starts with the token at `index`, no part of it behind offset `limit`; undefined
 * when what stands there isn't surely maths.
 */
export function damagedMathAt(source: string, tokens: readonly MathToken[], index: number, limit: number): FoundFormula | undefined {
  const first = tokens[index];
  if (!first || !mayStart(first) || !leftEdgeIsFree(source, first)) return undefined;
  const reader = mathReader(source, tokens, limit);
  const { ends } = parseExpression(reader, index);
  const last = ends.findLast(({ next, sure }) => sure && rightEdgeIsFree(source, tokens[next - 1]));
  if (last) return { end: tokens[last.next - 1]?.end ?? first.end, tex: repairedTex(source, tokens, index, last.next) };
  return poweredName(source, first);
}

const STARTS = new Set(['number', 'letter', 'word', 'greek', 'constant', 'relation', 'function', 'big', 'alphabet', 'accent', 'structure', 'bracket', 'open']);

function mayStart(token: MathToken): boolean {
  return STARTS.has(token.kind);
}

/** No formula starts inside a word, an identifier, a path, an option or an address. */
function leftEdgeIsFree(source: string, first: MathToken): boolean {
  const before = source.charAt(first.start - 1);
  if (before === '' || /\s/.test(before)) return true;
  if (/[\p{L}\p{M}\p{N}_\\@#&^$/]/u.test(before) || /[\udc00-\udfff]/.test(before)) return false;
  // A hyphen or full stop against a word: "TNF-alpha", "model.x_1".
  return !/[-.:=]/.test(before) || !/[\p{L}\p{N}\-.:]/u.test(source.charAt(first.start - 2));
}

/** A formula that ran into letters, a file ending, a further index or arguments that are none was none. */
function rightEdgeIsFree(source: string, last: MathToken | undefined): boolean {
  const end = last?.end ?? 0;
  const after = source.slice(end, end + 2);
  if (last?.kind === 'letter' && after.startsWith('(') && !/[_^]/.test(source.charAt(last.start - 1))) return false;
  return !/^[\p{L}\p{M}\p{N}_^\\@]/u.test(after) && !/^[.:][\p{Ll}\p{N}_]/u.test(after);
}

const POWERED_NAME = /([A-Z])\^(\d)(?=[A-Z])/y;

/** `M^3Net`: a power inside a name. Only the letter and its power are the formula. */
function poweredName(source: string, first: MathToken): FoundFormula | undefined {
  POWERED_NAME.lastIndex = first.start;
  const match = POWERED_NAME.exec(source);
  return match ? { end: first.start + match[0].length, tex: `\\mathrm{${match[1] ?? ''}}^${match[2] ?? ''}` } : undefined;
}
