import type { WhatIsLeft } from '../inbox/inbox.ts';
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
export type TermSets = Readonly<Record<string, TermPapers>>;

/** Papers, and with them those that some searches find: what the lists of a name hold where some of them are smart. */
interface SearchedPapers {
  readonly papers: readonly string[];
  /** As typed. What annotations say to their terms is handed over beside this term. */
  readonly searches: readonly string[];
}

/** The papers themselves, or, where only the catalog knows them all, what it needs to find them. */
export type TermPapers = readonly string[] | WhatIsLeft | SearchedPapers;

/** Whether it is said which papers are not among them. */
export function isWhatIsLeft(papers: TermPapers): papers is WhatIsLeft {
  return 'addedAfter' in papers;
}

/** Whether searches belong to the papers. */
export function isSearched(papers: TermPapers): papers is SearchedPapers {
  return 'searches' in papers;
}

/** The papers where they are known without the catalog; undefined otherwise. */
export function plainPapers(papers: TermPapers | undefined): readonly string[] | undefined {
  return papers === undefined || isWhatIsLeft(papers) || isSearched(papers) ? undefined : papers;
}

/**
 * The terms of a query to which annotations have something to say, each once. Words without a field are
 * looked for in them too: a paper has a word when its texts or the reader's own words about it have it.
 */
export function annotationTerms(query: Query): readonly NamedTerm[] {
  const named = new Map<string, OwnTerm>();
  for (const term of termsOf(query)) {
    const own = ownTermOf(term);
    if (own !== undefined) named.set(termKey(own), own);
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
