import { assertNever } from '../../domain/result.ts';
import type { Query, Term } from '../../domain/query/query.ts';
import { completionsOf } from './completions.ts';

/** What the index keeps of a text: letters, digits and characters of private use. */
const INDEXED = /[\p{L}\p{N}\p{Co}]/u;

/**
 * The query in SQLite's full-text language (https://sqlite.org/fts5.html#full_text_query_syntax),
 * or undefined when it asks for everything. Every word is quoted, so nothing in it can be taken for
 * an operator. Terms without a letter or digit are left out beside others ("a & b") and find
 * nothing alone.
 */
export function toMatch(query: Query): string | undefined {
  if (query.all.length === 0) return undefined;
  const searchable = query.all.filter((term) => INDEXED.test(term.text));
  return searchable.length === 0 ? '""' : searchable.map(matchOf).join(' AND ');
}

function matchOf(term: Term): string {
  switch (term.kind) {
    case 'word':
      return quoted(term.text);
    case 'prefix':
      return half(term.text);
    case 'phrase':
      return term.open ? half(term.text) : quoted(term.text);
    default:
      return assertNever(term);
  }
}

/** A word of which so little is typed that nearly every abstract has one that begins like it. */
const HARDLY_BEGUN = /^[a-z0-9]{1,2}$/iu;

function half(text: string): string {
  // As a whole word anywhere ("RL"), as a beginning in titles only: that is faster, and finds what is meant.
  if (HARDLY_BEGUN.test(text)) return `(${quoted(text)} OR title : ${quoted(text)} *)`;
  return `(${[`${quoted(text)}*`, ...completionsOf(text).map(quoted)].join(' OR ')})`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
