/** What may join two parts of a damaged formula, and how much evidence it is. */
import { isBracedOperator } from './font-groups.ts';
import type { MathPart, MathReader } from './math-part.ts';
import type { MathToken } from './math-tokens.ts';
import { ESCAPED_RELATIONS, PLAIN_RELATIONS } from './tex-names.ts';

/** An operator and the white space around it. */
export interface Operator {
  readonly token: MathToken;
  /** Index of the token where the right operand must start. */
  readonly next: number;
  readonly spaceBefore: boolean;
  readonly spaceAfter: boolean;
}

/** `no`: the two don't belong together; `maybe`: they do if something else says so; `sure`: only a formula has this. */
export type Evidence = 'no' | 'maybe' | 'sure';

const SYMBOLS = /^(?:[=<>+\-/*≤≥≠≈×∈±→·−]|\\\|)$/;

/** The operator behind `index`, with or without white space around it. */
export function operatorAt(reader: MathReader, index: number): Operator | undefined {
  const start = reader.skipSpace(index);
  const braced = isBracedOperator(reader.at, start);
  const at = braced ? start + 1 : start;
  const token = reader.at(at);
  if (!token || !(token.kind === 'relation' || (token.kind === 'symbol' && SYMBOLS.test(token.name)))) return undefined;
  const after = braced ? at + 2 : at + 1;
  const next = reader.skipSpace(after);
  return { token, next, spaceBefore: start > index, spaceAfter: next > after };
}

/** True for a relation whose name is no English word, or that kept its backslash. */
export function isPlainRelation(token: MathToken | undefined): boolean {
  return token?.kind === 'relation' && (token.escaped || PLAIN_RELATIONS.has(token.name) || ESCAPED_RELATIONS.has(token.name));
}

/** What `left operator right` says when it stands in running text. */
export function evidenceOf(reader: MathReader, left: MathPart, operator: Operator, right: MathPart, rightAt: number): Evidence {
  const { token } = operator;
  const comparison = token.kind === 'relation' || /^[=<>≤≥≠≈]$/.test(token.name);
  // "an error G_F - a bound": an article is no operand, unless something is said to equal it.
  if (right.nature === 'article' && !(comparison && !isWordlike(operator))) return 'no';
  if (left.nature === 'article' && !isPlainRelation(token) && token.name !== '=') return 'no';
  if (isPlainRelation(token)) return 'sure';
  if (token.kind === 'symbol') return symbolEvidence(reader, left, operator, right, rightAt);
  return operator.spaceBefore ? spacedWordEvidence(reader, left, operator, right, rightAt) : gluedWordEvidence(left, operator, right);
}

function isWordlike(operator: Operator): boolean {
  return operator.token.kind === 'relation' && !isPlainRelation(operator.token);
}

/** Greek names that are also a version ("2-beta") or a unit ("psi"). */
const VERSIONS = /^(?:alpha|beta|gamma|delta)$/;

function symbolEvidence(reader: MathReader, left: MathPart, operator: Operator, right: MathPart, rightAt: number): Evidence {
  if (!spacingFits(left, operator) || isRange(left, operator, right)) return 'no';
  const leftGreek = left.nature === 'greek' && !left.sure ? reader.at(left.next - 1)?.name : undefined;
  const rightGreek = right.nature === 'greek' && !right.sure ? reader.at(rightAt)?.name : undefined;
  if (!isLowerGreek(leftGreek) && !isLowerGreek(rightGreek)) return 'maybe';
  const { name } = operator.token;
  if (name === '/' && [leftGreek, rightGreek].every((greek) => greek === 'alpha' || greek === 'beta')) return 'no';
  if (name === '-' && !operator.spaceBefore) return left.nature === 'number' && !VERSIONS.test(rightGreek ?? '') ? 'sure' : 'maybe';
  return 'sure';
}

/** White space on both sides or on none; none round a slash. */
function spacingFits(left: MathPart, { token, spaceBefore, spaceAfter }: Operator): boolean {
  if (token.name === '/') return !spaceBefore && !spaceAfter;
  return spaceBefore === spaceAfter || (left.sure && /^[=<>]$/.test(token.name));
}

/** "10^3-10^5" is a range, and in "G_F-a" a hyphen joins words. */
function isRange(left: MathPart, { token, spaceBefore }: Operator, right: MathPart): boolean {
  if (token.name !== '-') return false;
  return (left.nature === 'number' && right.nature === 'number') || (!spaceBefore && right.nature === 'letter' && !right.sure);
}

function isLowerGreek(name: string | undefined): boolean {
  return name !== undefined && /^[a-z]/.test(name) && name !== 'psi';
}

/** `2propto`, `1.4times`, `deltain`: the name lost its backslash and stands against its left operand. */
function gluedWordEvidence(left: MathPart, operator: Operator, right: MathPart): Evidence {
  const { token } = operator;
  if (token.name === 'in') return /^(?:set|list|greek)$/.test(right.nature) ? 'sure' : 'no';
  // Not "Asim [3]".
  if (right.nature === 'list' && !right.sure) return 'no';
  if (token.name === 'to') return left.nature === 'number' ? 'no' : 'sure';
  if (token.name === 'pm') return operator.spaceAfter ? 'no' : 'sure';
  return 'sure';
}

interface Neighbours {
  readonly left: MathPart;
  readonly right: MathPart;
  /** The right neighbour as it stands in the source. */
  readonly written: string;
}

const ONE_SURE = ({ left, right }: Neighbours): boolean => left.sure || right.sure;

/** ` times `, ` in `, ` to `: as prose they are words, so both neighbours have to speak for a formula. */
const SPACED_WORDS: Readonly<Record<string, (neighbours: Neighbours) => boolean>> = {
  times: ({ left, right }) => left.nature === right.nature && (left.nature === 'number' || left.nature === 'letter' || left.sure),
  // A citation never starts at zero: `t in [0,1]` is an interval, "step k in [1, 2]" may be two references.
  in: ({ right, written }) =>
    right.nature === 'set' ? right.sure : right.nature === 'list' && /^(?:\\?\{|[[(](?:0|-))/.test(written) && written.includes(','),
  to: ({ left, right, written }) => /^[+-]?\\?infty/.test(written) || (left.nature === 'set' && right.nature === 'set' && right.sure),
  pm: ({ left, right, written }) => left.nature === 'number' && right.nature === 'number' && written.includes('.'),
  sim: ONE_SURE,
  approx: ONE_SURE,
  subset: ONE_SURE,
  supset: ONE_SURE,
  cup: ONE_SURE,
  cap: ONE_SURE,
};

function spacedWordEvidence(reader: MathReader, left: MathPart, operator: Operator, right: MathPart, rightAt: number): Evidence {
  const written = reader.source.slice(reader.at(rightAt)?.start, reader.at(right.next - 1)?.end);
  const speaks = SPACED_WORDS[operator.token.name];
  return (speaks ? speaks({ left, right, written }) : left.sure && right.sure) ? 'sure' : 'no';
}
