/** Atoms joined by operators: the grammar of formulas that lost their dollars and backslashes. */
import { isBracedOperator } from './font-groups.ts';
import { parseAtom } from './math-atom.ts';
import type { AtomPlace } from './math-atom.ts';
import { evidenceOf, isPlainRelation, operatorAt } from './math-operator.ts';
import type { Operator } from './math-operator.ts';
import type { MathPart, MathReader } from './math-part.ts';
import type { MathToken } from './math-tokens.ts';

/** Between brackets everything up to the next separator has to be maths. */
export function parseInside(reader: MathReader, index: number, depth: number): MathPart | undefined {
  const place: AtomPlace = { depth, inside: true, parseInside };
  const prefix = reader.at(index);
  const relation = prefix?.kind === 'relation' && isPlainRelation(prefix);
  let part = parseTerm(reader, relation ? reader.skipSpace(index + 1) : index, place);
  if (relation && part) part = { ...part, sure: true };
  while (part && reader.step()) {
    const operator = operatorAt(reader, part.next);
    if (!operator) return part;
    const right = parseTerm(reader, operator.next, place);
    if (!right) return undefined;
    part = { next: right.next, sure: part.sure || right.sure || isPlainRelation(operator.token), nature: 'other' };
  }
  return part;
}

/** A formula in running text and where it could end, longest last. */
interface Expression {
  readonly ends: readonly MathPart[];
}

/** The longest run of maths that starts at `index`; each end says whether the run up to there is surely a formula. */
export function parseExpression(reader: MathReader, index: number): Expression {
  const place: AtomPlace = { depth: 0, inside: false, parseInside };
  const ends: MathPart[] = [];
  let part = parsePrefixed(reader, index, place) ?? parseTerm(reader, index, place);
  if (!part) return { ends };
  ends.push(part);
  let leftAt = part;
  while (reader.step()) {
    const last = lastOfList(reader, part, place);
    if (last) {
      leftAt = last;
      part = { ...last, sure: true };
      ends.push(part);
      continue;
    }
    const operator = operatorAt(reader, part.next);
    if (!operator) break;
    const joined = joinRight(reader, leftAt, operator, place);
    if (!joined) {
      const alone = timesAlone(part, operator);
      if (alone) ends.push(alone);
      break;
    }
    leftAt = joined.right;
    part = { next: joined.right.next, sure: part.sure || joined.right.sure || joined.sure, nature: 'other' };
    ends.push(part);
  }
  return { ends };
}

/** `x_1,ldots,x_k`: the last element behind the dots. */
function lastOfList(reader: MathReader, first: MathPart, place: AtomPlace): MathPart | undefined {
  if (reader.at(first.next)?.name !== ',') return undefined;
  const dots = reader.skipSpace(first.next + 1);
  const comma = reader.skipSpace(dots + 1);
  if (!/^(?:ldots|cdots|dots)$/.test(reader.at(dots)?.name ?? '') || reader.at(comma)?.name !== ',') return undefined;
  const last = parseTerm(reader, reader.skipSpace(comma + 1), place);
  return last && last.nature === first.nature && last.nature !== 'article' ? last : undefined;
}

interface Joined {
  readonly right: MathPart;
  readonly sure: boolean;
}

function joinRight(reader: MathReader, left: MathPart, operator: Operator, place: AtomPlace): Joined | undefined {
  const right = parseTerm(reader, operator.next, place);
  if (!right) return undefined;
  const evidence = evidenceOf(reader, left, operator, right, operator.next);
  return evidence === 'no' ? undefined : { right, sure: evidence === 'sure' };
}

/** `1.4times faster`: a factor with nothing behind it. */
function timesAlone(part: MathPart, operator: Operator): MathPart | undefined {
  const glued = operator.token.name === 'times' && !operator.spaceBefore;
  return glued && part.nature === 'number' ? { next: part.next + 1, sure: true, nature: 'number' } : undefined;
}

/** `leq O(n)` and `sim99%`: a relation whose left side is a word of the sentence. */
function parsePrefixed(reader: MathReader, index: number, place: AtomPlace): MathPart | undefined {
  const braced = isBracedOperator(reader.at, index);
  const token = reader.at(braced ? index + 1 : index);
  if (token?.kind !== 'relation') return undefined;
  if (isPlainRelation(token) && !braced) {
    const operand = parseTerm(reader, reader.skipSpace(index + 1), place);
    return operand && operand.nature !== 'article' ? { ...operand, sure: true } : undefined;
  }
  const operandAt = braced ? reader.skipSpace(index + 3) : index + 1;
  const number = reader.at(operandAt);
  if (!/^(?:sim|approx|pm|times)$/.test(token.name) || number?.kind !== 'number') return undefined;
  const operand = parseTerm(reader, operandAt, place);
  // "sim2real" and "sim2" are names; an amount has a percent sign, a fraction or more digits.
  const amount = operand && (braced || operand.next > operandAt + 1 || number.name.length > 1 || reader.at(operandAt + 1)?.name === 'times');
  return amount ? { ...operand, sure: true } : undefined;
}

/** Atoms side by side: `N^{delta}ln N`, `2alpha`, and inside brackets also `a b`. */
function parseTerm(reader: MathReader, index: number, place: AtomPlace): MathPart | undefined {
  const minus = reader.at(index)?.name === '-' && reader.at(index + 1)?.kind !== 'space';
  let part = parseAtom(reader, minus ? index + 1 : index, place);
  while (part && reader.step()) {
    const factor = parseFactor(reader, part, place);
    if (!factor) return part;
    part = factor;
  }
  return part;
}

const FACTORS = new Set(['function', 'greek', 'alphabet', 'accent', 'structure', 'constant', 'big']);

function parseFactor(reader: MathReader, left: MathPart, place: AtomPlace): MathPart | undefined {
  const at = place.inside ? reader.skipSpace(left.next) : left.next;
  const token = reader.at(at);
  if (!token || !isFactor(reader, left, token, place.inside)) return undefined;
  const right = parseAtom(reader, at, place);
  if (!right || (!place.inside && token.kind === 'letter' && !right.sure)) return undefined;
  // `Nlog N`: a letter against a function is no English word (those were told apart when the word was split).
  const telling = token.kind === 'function' && at === left.next && right.next > at + 1;
  return { next: right.next, sure: left.sure || right.sure || telling, nature: left.nature === right.nature ? left.nature : 'other' };
}

function isFactor(reader: MathReader, left: MathPart, token: MathToken, inside: boolean): boolean {
  if (FACTORS.has(token.kind)) return true;
  if (inside) return token.kind === 'letter' || token.kind === 'number' || token.kind === 'bracket';
  const startsWord = !/[A-Za-z]/.test(reader.source.charAt(token.start - 1));
  return token.kind === 'letter' && (left.nature === 'number' || (left.sure && startsWord));
}
