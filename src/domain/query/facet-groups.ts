/** The facets of a query as they are shown: which values, in which order, with how many papers. */
import { PRIORITIES, STATUSES } from '../annotation/annotation.ts';
import { plainPapers, termKey } from './annotation-terms.ts';
import { isSearchable, writableValue } from './completion-at.ts';
import { evaluateAnnotationTerm, type AnnotationRows } from './evaluate-annotation-term.ts';
import { chosenFacets, facetTerm, FACETS, type FacetName, type FacetState } from './facet-terms.ts';
import { fold } from './fold-words.ts';
import type { Query } from './query.ts';
import { listValues, tagValues } from './reader-values.ts';

export interface FacetValue {
  readonly value: string;
  readonly papers: number;
  readonly state: FacetState;
}

export interface FacetGroup {
  readonly facet: FacetName;
  readonly values: readonly FacetValue[];
}

/** A value with the number of papers that have it. */
interface Counted {
  readonly value: string;
  readonly papers: number;
}

/** What the catalog counts. */
interface CatalogCounts {
  readonly total: number;
  readonly years: readonly Counted[];
  readonly venues: readonly Counted[];
  readonly topics: readonly Counted[];
  readonly withAbstract: number;
  readonly withCode: number;
  /** Papers of each set of `readerSets`, by its key. */
  readonly counted: Readonly<Record<string, number>>;
}

/** What a paper has until it gets another value. */
const REST: Readonly<Partial<Record<FacetName, string>>> & { readonly status: string; readonly priority: string } = { status: 'new', priority: 'normal' };

/** The values of the reader's own that are counted, at most so many of a kind. */
const MOST = 100;

/** The reader's own values, by facet. */
export type ReaderFacets = Readonly<Record<'status' | 'priority' | 'has' | 'list' | 'tag', readonly string[]>>;

/** Which of the reader's own values there are. */
export function readerFacets(rows: AnnotationRows): ReaderFacets {
  const values = (found: readonly Pick<Counted, 'value'>[]): readonly string[] => found.map(({ value }) => value).filter(isSearchable).slice(0, MOST);
  return { status: STATUSES, priority: PRIORITIES.toReversed(), has: ['highlight', 'note'], list: values(listValues(rows)), tag: values(tagValues(rows)) };
}

/** The papers of each of the reader's own values, by a key, for the catalog to count among those of a query. */
export function readerSets(facets: ReaderFacets, rows: AnnotationRows, today: string): Readonly<Record<string, readonly string[]>> {
  const sets: Record<string, readonly string[]> = {};
  for (const facet of ['status', 'priority', 'has', 'list', 'tag'] as const) {
    for (const value of facets[facet]) {
      const key = readerKey(facet, value);
      const term = facetTerm(facet, value);
      const papers = term?.kind === 'annotation' ? plainPapers(evaluateAnnotationTerm(term.term, rows, today)) : undefined;
      if (key !== undefined && papers !== undefined) sets[key] = papers;
    }
  }
  return sets;
}

/**
 * The groups with something in them. `countsFor` gives the counts of a facet, which may be those of the query
 * without what it asks for of this facet. What the query asks for or leaves out is always among the values.
 */
export function facetGroups(query: Query, facets: ReaderFacets, countsFor: (facet: FacetName) => CatalogCounts): readonly FacetGroup[] {
  const chosen = chosenFacets(query);
  return FACETS.flatMap((facet): readonly FacetGroup[] => {
    const states = new Map(chosen.filter((one) => one.facet === facet).map(({ value, state }) => [fold(writableValue(value)), { value, state }]));
    const counted = countedValues(facet, facets, countsFor(facet)).map(({ value, papers }): FacetValue => {
      const key = fold(writableValue(value));
      const state = states.get(key)?.state ?? 'off';
      states.delete(key);
      return { value, papers, state };
    });
    const unseen = [...states.values()].map(({ value, state }): FacetValue => ({ value, state, papers: 0 }));
    const values = [...unseen, ...counted].filter(({ papers, state }) => papers > 0 || state !== 'off');
    // Where all have the normal priority, that tells nothing.
    if (facet === 'priority' && values.every(({ value, state }) => value === REST.priority && state === 'off')) return [];
    return values.length === 0 ? [] : [{ facet, values }];
  });
}

function countedValues(facet: FacetName, facets: ReaderFacets, counts: CatalogCounts): readonly Counted[] {
  const own = (name: keyof ReaderFacets): readonly Counted[] =>
    facets[name].map((value) => ({ value, papers: counts.counted[readerKey(name, value) ?? ''] ?? 0 }));
  switch (facet) {
    case 'year':
      return counts.years;
    case 'topic':
      return counts.topics.filter(({ value }) => isSearchable(value));
    case 'venue':
      return counts.venues.filter(({ value }) => isSearchable(value));
    case 'has':
      return [{ value: 'abstract', papers: counts.withAbstract }, { value: 'code', papers: counts.withCode }, ...own('has')];
    case 'status':
      return withRest(own('status'), REST.status, counts.total);
    case 'priority':
      return withRest(own('priority'), REST.priority, counts.total);
    case 'list':
    case 'tag':
      return own(facet).toSorted((a, b) => b.papers - a.papers);
  }
}

/** New, or normal, is what no other value was given to. */
function withRest(values: readonly Counted[], rest: string, total: number): readonly Counted[] {
  const others = values.reduce((sum, { value, papers }) => (value === rest ? sum : sum + papers), 0);
  return values.map((one) => (one.value === rest ? { ...one, papers: total - others } : one));
}

/** The key of a set; undefined for what is counted by what is left (`status:new`, `priority:normal`). */
function readerKey(facet: keyof ReaderFacets, value: string): string | undefined {
  const term = facetTerm(facet, value);
  return term?.kind !== 'annotation' || REST[facet] === value ? undefined : termKey(term.term);
}
