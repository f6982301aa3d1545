import { matchAt } from '../text/match-at.ts';
import { identifierName } from './identifier-name.ts';

/** Where a piece stands in what was typed: half-open, in UTF-16 offsets. */
interface Placed {
  readonly start: number;
  readonly end: number;
}

/** A word, a quoted stretch or an identifier, with the field in front of it. */
export interface TermPiece extends Placed {
  readonly kind: 'term';
  /** What stands before a colon; empty without one. Not every such name is a field's. */
  readonly field: string;
  readonly quoted: boolean;
  readonly text: string;
  /** True when the text ends before the piece does: a missing closing quote, no white space after a word. */
  readonly open: boolean;
}

/** A piece of a query as it was typed. */
export type Piece =
  | TermPiece
  | (Placed & { readonly kind: 'or' | 'and' | 'not' | 'minus' | 'open' | 'close' })
  | (Placed & { readonly kind: 'identifier'; readonly name: string });

/** Characters that nobody types on purpose: control characters and halves of a surrogate pair. */
const UNTYPABLE = /[\p{Cc}\p{Cs}]/gu;

/** Curly quotes count as quotes, because systems put them in while one types. */
const QUOTED = /["“”]([^"“”]*)(["“”]|$)/uy;
const BARE = /[^\s"“”()]+/uy;
/** No identifier is longer than this. */
const SOLID = /[^\s"“”]{1,1000}/uy;
const FIELD = /([a-z]+):/iuy;
const DASHES = /-+/y;
const OPERATORS: ReadonlyMap<string, 'or' | 'and' | 'not'> = new Map([['OR', 'or'], ['AND', 'and'], ['NOT', 'not']]); // prettier-ignore

/**
 * Splits what was typed into pieces. Any string is fine; what has no part in the grammar becomes words.
 * A lone dash before a piece negates it; other dashes in front of a piece mean nothing.
 */
export function scan(text: string, isField: (name: string) => boolean): readonly Piece[] {
  const typed = text.replace(UNTYPABLE, ' ');
  const pieces: Piece[] = [];
  let at = 0;
  while (at < typed.length) {
    const piece = /\s/u.test(typed.charAt(at)) ? undefined : pieceAt(typed, at, pieces.at(-1)?.kind === 'minus', isField);
    if (piece !== undefined && piece !== 'dashes') pieces.push(piece);
    at = piece === 'dashes' ? at + lengthOf(DASHES, typed, at) : (piece?.end ?? at + 1);
  }
  return pieces;
}

function pieceAt(typed: string, start: number, negated: boolean, isField: (name: string) => boolean): Piece | 'dashes' {
  const first = typed.charAt(start);
  if (first === '(' || first === ')') return { kind: first === '(' ? 'open' : 'close', start, end: start + 1 };
  if (first === '-') {
    const begins = start === 0 || /[\s(]/u.test(typed.charAt(start - 1));
    return begins && /[^\s)-]/u.test(typed.charAt(start + 1)) ? { kind: 'minus', start, end: start + 1 } : 'dashes';
  }
  return identifierAt(typed, start) ?? operatorAt(typed, start, negated) ?? termAt(typed, start, isField);
}

function termAt(typed: string, start: number, isField: (name: string) => boolean): TermPiece {
  const named = matchAt(FIELD, typed, start)?.[1] ?? '';
  const field = isField(named) ? named : '';
  const at = field === '' ? start : start + field.length + 1;
  const quoted = matchAt(QUOTED, typed, at);
  if (quoted !== null) {
    return { kind: 'term', field, quoted: true, text: (quoted[1] ?? '').trim(), open: quoted[2] === '', start, end: at + quoted[0].length };
  }
  const text = matchAt(BARE, typed, at)?.[0] ?? '';
  const end = at + text.length;
  return { kind: 'term', field, quoted: false, text, open: end === typed.length, start, end };
}

function operatorAt(typed: string, start: number, negated: boolean): Piece | undefined {
  const word = matchAt(BARE, typed, start)?.[0] ?? '';
  const kind = OPERATORS.get(word);
  if (kind === undefined) return undefined;
  const end = start + word.length;
  // Right behind a dash it is a word; as a phrase, so that it stays one wherever it is written.
  if (negated) return { kind: 'term', field: '', quoted: true, text: word, open: false, start, end };
  return { kind, start, end };
}

/** Identifiers may have parentheses in them; one that closes what was opened before does not belong to them. */
function identifierAt(typed: string, start: number): Piece | undefined {
  const solid = withoutClosing(matchAt(SOLID, typed, start)?.[0] ?? '');
  for (const text of [solid, matchAt(BARE, typed, start)?.[0] ?? '']) {
    const name = identifierName(text);
    if (name !== undefined) return { kind: 'identifier', name, start, end: start + text.length };
  }
  return undefined;
}

function withoutClosing(text: string): string {
  let surplus = text.split(')').length - text.split('(').length;
  let end = text.length;
  for (; surplus > 0 && text[end - 1] === ')'; surplus -= 1) end -= 1;
  return text.slice(0, end);
}

function lengthOf(pattern: RegExp, text: string, start: number): number {
  return matchAt(pattern, text, start)?.[0].length ?? 0;
}
