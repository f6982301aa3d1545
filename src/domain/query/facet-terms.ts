/** Facets: values that papers have, as terms of a query that are put in, left out and taken away by a press. */
import { PRIORITIES, STATUSES } from '../annotation/annotation.ts';
import { allOf, anyOf, notOf } from './build.ts';
import { writableValue } from './completion-at.ts';
import { fold } from './fold-words.ts';
import { printQuery, printTerm } from './print.ts';
import type { Query, Term } from './query.ts';
import { termsOf } from './walk.ts';

export const FACETS = ['year', 'status', 'priority', 'has', 'topic', 'venue', 'list', 'tag'] as const;
export type FacetName = (typeof FACETS)[number];

/** Whether the query asks for a value, leaves it out, or says nothing of it. */
export type FacetState = 'in' | 'out' | 'off';

interface ChosenFacet {
  readonly facet: FacetName;
  readonly value: string;
  readonly state: 'in' | 'out';
}

/** A paper has one of these at most: two of them asked for mean either. */
const ONE_EACH: ReadonlySet<FacetName> = new Set(['year', 'status', 'priority', 'venue']);

/** The term that stands for a value; undefined for a value that no query can ask for. */
export function facetTerm(facet: FacetName, value: string): Term | undefined {
  switch (facet) {
    case 'year':
      return /^\d{4}$/.test(value) ? { kind: 'year', from: Number(value), to: Number(value) } : undefined;
    case 'status': {
      const status = STATUSES.find((one) => one === value);
      return status && { kind: 'annotation', term: { name: facet, value: status } };
    }
    case 'priority': {
      const priority = PRIORITIES.find((one) => one === value);
      return priority && { kind: 'annotation', term: { name: facet, value: priority } };
    }
    case 'has':
      if (value === 'abstract' || value === 'code') return { kind: 'has', what: value };
      return value === 'highlight' || value === 'note' ? { kind: 'annotation', term: { name: facet, value } } : undefined;
    case 'topic':
    case 'venue':
      return { kind: 'words', field: facet, match: { form: 'phrase', text: writableValue(value) } };
    case 'list':
    case 'tag':
      return { kind: 'annotation', term: { name: facet, match: { form: 'phrase', text: writableValue(value) } } };
  }
}

/** What the query says of a value. */
export function facetState(query: Query, facet: FacetName, value: string): FacetState {
  const wanted = fold(writableValue(value));
  return chosenFacets(query).find((one) => one.facet === facet && fold(one.value) === wanted)?.state ?? 'off';
}

/** The values that the query asks for or leaves out by themselves, in its order. */
export function chosenFacets(query: Query): readonly ChosenFacet[] {
  return partsOf(query).flatMap((part): readonly ChosenFacet[] => {
    if (part.kind === 'not') return chosen(part.of, 'out');
    return part.kind === 'any' ? (facetOf(part) === undefined ? [] : part.of.flatMap((one) => chosen(one, 'in'))) : chosen(part, 'in');
  });
}

/**
 * The query with a value asked for (`in`) or left out (`out`); without it when it says so already. A
 * second year, venue or status means either of them. Half a word that is still being typed stays last.
 */
export function toggleFacet(query: Query, facet: FacetName, value: string, to: 'in' | 'out'): Query {
  const term = facetTerm(facet, value);
  if (term === undefined) return query;
  const state = facetState(query, facet, value);
  const rest = withoutValue(query, facet, value);
  if (state === to) return rest;
  if (to === 'out') return withPart(rest, notOf(term));
  const parts = partsOf(rest);
  const others = ONE_EACH.has(facet) ? parts.find((part) => part.kind !== 'not' && facetOf(part) === facet) : undefined;
  if (others === undefined) return withPart(rest, term);
  return allOf(parts.map((part) => (part === others ? anyOf([others, term]) : part)));
}

/** The query without what it asks for of a facet of which a paper has one value: so that the others can be counted. */
export function withoutChoices(query: Query, facet: FacetName): Query {
  return ONE_EACH.has(facet) ? allOf(partsOf(query).filter((part) => part.kind === 'not' || facetOf(part) !== facet)) : query;
}

/** The query as text that a reader can go on typing behind. */
export function printForTyping(query: Query): string {
  const text = printQuery(query);
  if (isHalfTyped(query)) return text;
  // Without parentheses, words typed behind an OR would narrow its last part alone.
  if (query.kind === 'any') return `(${text.trimEnd()}) `;
  return text === '' || text.endsWith(' ') ? text : `${text} `;
}

function partsOf(query: Query): readonly Query[] {
  return query.kind === 'all' ? query.of : [query];
}

function chosen(query: Query, state: 'in' | 'out'): readonly ChosenFacet[] {
  const read = query.kind === 'all' || query.kind === 'any' || query.kind === 'not' ? undefined : readTerm(query);
  return read === undefined ? [] : [{ ...read, state }];
}

/** The facet that all of a part is about. */
function facetOf(part: Query): FacetName | undefined {
  const [first, ...others] = termsOf(part).map((term) => readTerm(term)?.facet);
  if (part.kind === 'any' && part.of.some(({ kind }) => kind === 'not' || kind === 'all')) return undefined;
  return others.every((facet) => facet === first) ? first : undefined;
}

/** The value that a term stands for, where it stands for one. */
function readTerm(term: Term): { readonly facet: FacetName; readonly value: string } | undefined {
  switch (term.kind) {
    case 'year':
      return term.from !== null && term.from === term.to ? { facet: 'year', value: printTerm(term).slice('year:'.length) } : undefined;
    case 'has':
      return { facet: 'has', value: term.what };
    case 'words':
      return (term.field === 'topic' || term.field === 'venue') && term.match.form === 'phrase' ? { facet: term.field, value: term.match.text } : undefined;
    case 'annotation': {
      const { term: made } = term;
      if (made.name === 'status' || made.name === 'priority' || made.name === 'has') return { facet: made.name, value: made.value };
      const whole = 'match' in made && (made.match.form === 'phrase' || made.match.form === 'word');
      return whole && (made.name === 'list' || made.name === 'tag') ? { facet: made.name, value: made.match.text } : undefined;
    }
    default:
      return undefined;
  }
}

function withoutValue(query: Query, facet: FacetName, value: string): Query {
  const wanted = fold(writableValue(value));
  const isIt = (part: Query): boolean => chosen(part, 'in').some((one) => one.facet === facet && fold(one.value) === wanted);
  return allOf(
    partsOf(query).flatMap((part): readonly Query[] => {
      if (part.kind === 'any' && facetOf(part) === facet) return [anyOf(part.of.filter((one) => !isIt(one)))];
      return isIt(part.kind === 'not' ? part.of : part) ? [] : [part];
    }),
  );
}

function withPart(query: Query, part: Query): Query {
  const parts = partsOf(query);
  const last = parts.at(-1);
  return last !== undefined && isHalfTyped(query) ? allOf([...parts.slice(0, -1), part, last]) : allOf([...parts, part]);
}

function isHalfTyped(query: Query): boolean {
  const last = termsOf(query).at(-1);
  const match = last?.kind === 'words' ? last.match : last?.kind === 'annotation' && 'match' in last.term ? last.term.match : undefined;
  return match?.form === 'half' || match?.form === 'open-phrase';
}
