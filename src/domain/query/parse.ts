import { assertNever } from '../result.ts';
import type { Query, Term } from './query.ts';
import { scan, type Token } from './scan.ts';

/**
 * Reads what a reader typed. Words are terms of their own, quotes make a phrase, and a word at the
 * very end with no space after it counts as half typed. Every string has a meaning; a string of
 * white space or lone quotes means "everything" (no terms).
 */
export function parseQuery(text: string): Query {
  return { all: scan(text).filter((token) => token.text !== '').map(termOf) };
}

function termOf(token: Token): Term {
  switch (token.kind) {
    case 'bare':
      return { kind: token.open ? 'prefix' : 'word', text: token.text };
    case 'quoted':
      return { kind: 'phrase', text: token.text, open: token.open };
    default:
      return assertNever(token.kind);
  }
}
