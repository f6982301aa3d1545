import { PRIORITIES, STATUSES } from '../annotation/annotation.ts';
import { printAnnotationTerm, printTerm } from './print.ts';
import type { AnnotationTerm, Query, Term, WordMatch } from './query.ts';
import { termsOf } from './walk.ts';

/** What the reader's annotations have to say to a query: a term about them, or words that may stand in them too. */
export type OwnTerm = AnnotationTerm | { readonly name: 'words'; readonly match: WordMatch };

/** Such a term with the name under which its papers are handed over. */
export interface NamedTerm {
  readonly key: string;
  readonly term: OwnTerm;
}

/**
 * The papers that match each of these terms, by the term's key. The catalog doesn't know what the reader
 * made, so whoever does answers these terms and hands the sets over with the query.
 */
export type TermSets = Readonly<Record<string, readonly string[]>>;

const OTHER_THAN_NEW: readonly AnnotationTerm[] = STATUSES.filter((value) => value !== 'new').map((value) => ({ name: 'status', value }));
const OTHER_THAN_NORMAL: readonly AnnotationTerm[] = PRIORITIES.filter((value) => value !== 'normal').map((value) => ({ name: 'priority', value }));

/** Whether a term stands for every paper that none of the terms in `answeredBy` matches. */
export function isWhatIsLeft(term: OwnTerm): boolean {
  return (term.name === 'status' && term.value === 'new') || (term.name === 'priority' && term.value === 'normal');
}

/**
 * The terms whose papers answer this one: itself, but for `status:new` and `priority:normal`. That is what a
 * paper has until it gets another, so the papers are those with none of the others, and only the catalog
 * knows them all.
 */
export function answeredBy(term: OwnTerm): readonly OwnTerm[] {
  if (!isWhatIsLeft(term)) return [term];
  return term.name === 'status' ? OTHER_THAN_NEW : OTHER_THAN_NORMAL;
}

/**
 * The terms of a query to which annotations have something to say, each once. Words without a field are
 * looked for in them too: a paper has a word when its texts or the reader's own words about it have it.
 */
export function annotationTerms(query: Query): readonly NamedTerm[] {
  const named = new Map<string, OwnTerm>();
  for (const term of termsOf(query)) {
    const own = ownTermOf(term);
    for (const one of own === undefined ? [] : answeredBy(own)) named.set(termKey(one), one);
  }
  return [...named].map(([key, term]) => ({ key, term }));
}

/** What annotations are asked for a term; undefined when they have nothing to say to it. */
export function ownTermOf(term: Term): OwnTerm | undefined {
  if (term.kind === 'annotation') return term.term;
  return term.kind === 'words' && term.field === null ? { name: 'words', match: term.match } : undefined;
}

/** The name of a term: as a reader would write it, with what distinguishes a half-typed word. */
export function termKey(term: OwnTerm): string {
  const half = 'match' in term && (term.match.form === 'half' || term.match.form === 'open-phrase');
  const text = term.name === 'words' ? printTerm({ kind: 'words', field: null, match: term.match }) : printAnnotationTerm(term);
  return `${text}${half ? '…' : ''}`;
}
