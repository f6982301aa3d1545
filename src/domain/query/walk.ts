/** Walking through a query. */
import { allOf, anyOf, notOf } from './build.ts';
import type { Query, Term } from './query.ts';

/** Every term, left to right, those inside a NOT included. */
export function termsOf(query: Query): readonly Term[] {
  switch (query.kind) {
    case 'all':
    case 'any':
      return query.of.flatMap(termsOf);
    case 'not':
      return termsOf(query.of);
    default:
      return [query];
  }
}

/** The terms that are asked for, left to right: those that nothing negates. */
export function positiveTermsOf(query: Query): readonly Term[] {
  switch (query.kind) {
    case 'all':
    case 'any':
      return query.of.flatMap(positiveTermsOf);
    case 'not':
      return [];
    default:
      return [query];
  }
}

/** The same query with every term replaced by what `change` makes of it. */
export function mapTerms(query: Query, change: (term: Term) => Query): Query {
  switch (query.kind) {
    case 'all':
      return allOf(query.of.map((part) => mapTerms(part, change)));
    case 'any':
      return anyOf(query.of.map((part) => mapTerms(part, change)));
    case 'not':
      return notOf(mapTerms(query.of, change));
    default:
      return change(query);
  }
}

/** Whether words are looked for, so that what is found may stand in a passage; a year or a status stands in none. */
export function looksForWords(query: Query): boolean {
  return positiveTermsOf(query).some((term) => term.kind === 'words' || (term.kind === 'annotation' && (term.term.name === 'note' || term.term.name === 'highlight')));
}
