import { allOf, anyOf, notOf } from './build.ts';
import { fieldNamed } from './fields.ts';
import { identifierName } from './identifier-name.ts';
import { EVERYTHING, type Mistake, type ParsedQuery, type Query } from './query.ts';
import { readTerm } from './read-term.ts';
import { scan, type Piece } from './scan.ts';

/** More terms than this are no question any more, but a text that was pasted. */
const MOST_TERMS = 100;
/** Parentheses deeper than this are not looked at. */
const DEEPEST = 30;

/**
 * Reads what a reader typed (see docs/search.md). Words next to each other must all match, `OR` binds
 * less than that, a dash or `NOT` more. A word at the very end with no space after it counts as half
 * typed, unless it is negated. Every string has a meaning: what is wrong is reported beside it, and
 * the rest is searched. Blank text, or nothing but mistakes, means everything.
 */
export function parseQuery(text: string): ParsedQuery {
  const name = identifierName(text.trim());
  if (name !== undefined) return { query: { kind: 'id', name }, mistakes: [] };
  const reading = new Reading(scan(text, (field) => fieldNamed(field) !== undefined));
  const query = reading.everything();
  return { query, mistakes: [...reading.mistakes].sort((a, b) => a.start - b.start) };
}

/** Reads pieces from left to right (recursive descent: any, all, one). */
class Reading {
  readonly mistakes: Mistake[] = [];
  readonly #pieces: readonly Piece[];
  #at = 0;
  #depth = 0;
  #terms = 0;
  #negations = 0;

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  everything(): Query {
    const parts: Query[] = [];
    while (this.#at < this.#pieces.length) {
      parts.push(this.#any());
      const stray = this.#take('close');
      if (stray !== undefined) this.#wrong(stray, 'Nothing opens this parenthesis.');
    }
    return allOf(parts);
  }

  #any(): Query {
    const parts = [this.#all()];
    for (let or = this.#take('or'); or !== undefined; or = this.#take('or')) {
      const next = this.#all();
      if (parts.at(-1) === undefined || next === undefined) this.#wrong(or, 'OR stands between two words or groups; here one of them is missing.');
      parts.push(next);
    }
    return anyOf(parts.map((part) => part ?? EVERYTHING));
  }

  /** Undefined when there was nothing to read, which is not the same as a mistake that was read. */
  #all(): Query | undefined {
    const parts: Query[] = [];
    let read = false;
    for (;;) {
      const and = this.#take('and');
      if (and !== undefined && (!read || !this.#operandFollows())) this.#wrong(and, 'AND stands between two words or groups; here one of them is missing. It may be left out anyway.');
      if (and === undefined && !this.#operandFollows()) return read ? allOf(parts) : undefined;
      if (!this.#operandFollows()) continue;
      parts.push(this.#one());
      read = true;
    }
  }

  #operandFollows(): boolean {
    const kind = this.#pieces[this.#at]?.kind;
    return kind === 'term' || kind === 'identifier' || kind === 'open' || kind === 'minus' || kind === 'not';
  }

  #one(): Query {
    const piece = this.#pieces[this.#at];
    if (piece === undefined) return EVERYTHING;
    this.#at += 1;
    switch (piece.kind) {
      case 'minus':
      case 'not':
        return this.#negated(piece);
      case 'open':
        return this.#group(piece);
      case 'identifier':
        return this.#counted(piece) ? { kind: 'id', name: piece.name } : EVERYTHING;
      case 'term': {
        if (!this.#counted(piece)) return EVERYTHING;
        const { term, mistake } = readTerm(piece, this.#negations > 0);
        if (mistake !== undefined) this.mistakes.push(mistake);
        return term ?? EVERYTHING;
      }
      default:
        return EVERYTHING;
    }
  }

  #negated(not: Piece): Query {
    // Many dashes or NOTs in a row are one after the other, never one inside the other.
    let negations = 1;
    while (this.#take('not') !== undefined || this.#take('minus') !== undefined) negations += 1;
    if (!this.#operandFollows()) {
      this.#wrong(not, 'There is nothing behind this to be left out of the search.');
      return EVERYTHING;
    }
    this.#negations += 1;
    const part = this.#one();
    this.#negations -= 1;
    return negations % 2 === 1 ? notOf(part) : part;
  }

  #group(open: Piece): Query {
    if (this.#depth >= DEEPEST) {
      this.#skipGroup();
      this.#wrong(open, `Parentheses may stand ${String(DEEPEST)} deep; what is deeper is left out of the search.`);
      return EVERYTHING;
    }
    this.#depth += 1;
    const inside = this.#any();
    this.#depth -= 1;
    if (this.#take('close') === undefined) this.#wrong(open, 'This parenthesis is not closed.');
    return inside;
  }

  #skipGroup(): void {
    for (let open = 1; open > 0 && this.#at < this.#pieces.length; this.#at += 1) {
      const kind = this.#pieces[this.#at]?.kind;
      open += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
    }
  }

  #counted(piece: Piece): boolean {
    this.#terms += 1;
    if (this.#terms === MOST_TERMS + 1) this.#wrong(piece, `A search takes ${String(MOST_TERMS)} words; from here on they are left out.`);
    return this.#terms <= MOST_TERMS;
  }

  #take(kind: Piece['kind']): Piece | undefined {
    const piece = this.#pieces[this.#at];
    if (piece?.kind !== kind) return undefined;
    this.#at += 1;
    return piece;
  }

  #wrong({ start, end }: Piece, message: string): void {
    this.mistakes.push({ start, end, message });
  }
}
