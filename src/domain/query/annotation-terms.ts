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
export type TermSets<Papers = readonly string[]> = Readonly<Record<string, TermPapers<Papers>>>;

/** Papers that the library was told of before, under a name. */
interface KeptPapers {
  readonly kept: string;
}

/** Papers by their ids, or by the name under which the library keeps them. */
export type GivenPapers = readonly string[] | KeptPapers;

/** Papers, and with them those that some searches find: what the lists of a name hold where some of them are smart. */
interface SearchedPapers<Papers = readonly string[]> {
  readonly papers: Papers;
  /** As typed. What annotations say to their terms is handed over beside this term. */
  readonly searches: readonly string[];
}

/** The papers themselves, or, where only the catalog knows them all, what it needs to find them. */
export type TermPapers<Papers = readonly string[]> = Papers | WhatIsLeft<Papers> | SearchedPapers<Papers>;

/** Whether it is said which papers are not among them. */
export function isWhatIsLeft<Papers extends GivenPapers>(papers: TermPapers<Papers>): papers is WhatIsLeft<Papers> {
  return 'addedAfter' in papers;
}

/** Whether searches belong to the papers. */
export function isSearched<Papers extends GivenPapers>(papers: TermPapers<Papers>): papers is SearchedPapers<Papers> {
  return 'searches' in papers;
}

/** The papers where they are known without the catalog; undefined otherwise. */
export function plainPapers<Papers extends GivenPapers>(papers: TermPapers<Papers> | undefined): Papers | undefined {
  return papers === undefined || isWhatIsLeft(papers) || isSearched(papers) ? undefined : papers;
}

/** The same with other names for the papers; each is told apart by where it stands in it. */
export function withPapers<From extends GivenPapers, To extends GivenPapers>(papers: TermPapers<From>, rename: (papers: From, part: string) => To): TermPapers<To> {
  if (isWhatIsLeft(papers)) return { ...papers, without: rename(papers.without, 'without'), beside: rename(papers.beside, 'beside') };
  if (isSearched(papers)) return { ...papers, papers: rename(papers.papers, 'papers') };
  return rename(papers, '');
}

/** The names under which these sets take papers for known. */
export function keptNames(sets: TermSets<GivenPapers>): readonly string[] {
  const names: string[] = [];
  for (const papers of Object.values(sets)) {
    withPapers(papers, (given) => {
      if ('kept' in given) names.push(given.kept);
      return given;
    });
  }
  return names;
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
