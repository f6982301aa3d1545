import { printAnnotationTerm } from './print.ts';
import type { AnnotationTerm, Query } from './query.ts';
import { termsOf } from './walk.ts';

/** An annotation term of a query, with the name under which its papers are handed over. */
export interface NamedTerm {
  readonly key: string;
  readonly term: AnnotationTerm;
}

/**
 * The papers that match each annotation term, by the term's key. The catalog doesn't know what the
 * reader made, so whoever does answers these terms and hands the sets over with the query.
 */
export type TermSets = Readonly<Record<string, readonly string[]>>;

/** The terms of a query that only annotations can answer, each once. Empty: the catalog can answer alone. */
export function annotationTerms(query: Query): readonly NamedTerm[] {
  const named = new Map<string, AnnotationTerm>();
  for (const term of termsOf(query)) if (term.kind === 'annotation') named.set(termKey(term.term), term.term);
  return [...named].map(([key, term]) => ({ key, term }));
}

/** The name of a term: as a reader would write it, with what distinguishes a half-typed word. */
export function termKey(term: AnnotationTerm): string {
  const half = 'match' in term && (term.match.form === 'half' || term.match.form === 'open-phrase');
  return `${printAnnotationTerm(term)}${half ? '…' : ''}`;
}
