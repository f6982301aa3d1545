import { STATUSES } from '../annotation/annotation.ts';
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

const OTHER_THAN_NEW: readonly AnnotationTerm[] = STATUSES.filter((value) => value !== 'new').map((value) => ({ name: 'status', value }));

/** Whether a term stands for every paper that none of the terms in `answeredBy` matches. */
export function isWhatIsLeft(term: AnnotationTerm): boolean {
  return term.name === 'status' && term.value === 'new';
}

/**
 * The terms whose papers answer this one: itself, but for `status:new`. A paper is new until it gets
 * another status, so its papers are those with none of the others, and only the catalog knows them all.
 */
export function answeredBy(term: AnnotationTerm): readonly AnnotationTerm[] {
  return isWhatIsLeft(term) ? OTHER_THAN_NEW : [term];
}

/** The terms of a query that only annotations can answer, each once. Empty: the catalog can answer alone. */
export function annotationTerms(query: Query): readonly NamedTerm[] {
  const named = new Map<string, AnnotationTerm>();
  for (const term of termsOf(query)) {
    if (term.kind === 'annotation') for (const one of answeredBy(term.term)) named.set(termKey(one), one);
  }
  return [...named].map(([key, term]) => ({ key, term }));
}

/** The name of a term: as a reader would write it, with what distinguishes a half-typed word. */
export function termKey(term: AnnotationTerm): string {
  const half = 'match' in term && (term.match.form === 'half' || term.match.form === 'open-phrase');
  return `${printAnnotationTerm(term)}${half ? '…' : ''}`;
}
