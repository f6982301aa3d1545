/** What the reader's annotations have to say to a query. */
import type { AnnotationTables, ReadingList } from '../../domain/annotation/annotation.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { annotationTerms, type OwnTerm, type TermPapers, type TermSets } from '../../domain/query/annotation-terms.ts';
import { annotationTermsWithin, evaluateAnnotationTerms, foldedHighlight, foldedNote, type AnnotationRows } from '../../domain/query/evaluate-annotation-term.ts';
import { readerFacets, readerSets, type ReaderFacets } from '../../domain/query/facet-groups.ts';
import { dayName } from '../../domain/calendar/days.ts';
import { ownPassages, type OwnPassage } from '../../domain/query/own-passage.ts';
import { parseQuery } from '../../domain/query/parse.ts';
import { catalogSort, isCatalogSort } from '../../domain/query/reader-sort.ts';
import type { FieldSort, Sort } from '../../domain/query/sort.ts';
import { assertNever } from '../../domain/result.ts';
import type { AnnotationDatabase } from './database.ts';
import { wholeTable } from './whole-tables.ts';

type Table = keyof AnnotationRows;

/** So many rows are folded in a few milliseconds. */
const FOLDED_AT_ONCE = 100;

/** So many sets of words are kept. */
const MOST_KEPT = 100;

interface OwnWords {
  /** The papers of each term of the query that annotations answer, or have something to say to. */
  readonly sets: TermSets;
  /** Of these papers, those whose notes or highlights match, with the passage. */
  readonly passages: (papers: readonly PaperId[]) => ReadonlyMap<PaperId, OwnPassage>;
}

/** What annotations say to what was typed; undefined when the catalog can answer alone. */
export async function ownWords(database: AnnotationDatabase, typed: string, now: number): Promise<OwnWords | undefined> {
  const { query } = parseQuery(typed);
  if (annotationTerms(query).length === 0) return undefined;
  const rows = await annotationRows(database);
  const today = dayName(now);
  return { sets: evaluateAnnotationTerms(query, rows, today, keptSets(database, rows, today)), passages: (papers) => ownPassages(query, rows, papers) };
}

/** Reads what searches look at and folds its words, a little at a time, so that all is at hand when the first letter is typed. */
export async function readAhead(database: AnnotationDatabase): Promise<void> {
  const { highlights, notes } = await annotationRows(database);
  for (let at = 0; at < Math.max(highlights.length, notes.length); at += FOLDED_AT_ONCE) {
    notes.slice(at, at + FOLDED_AT_ONCE).forEach(foldedNote);
    highlights.slice(at, at + FOLDED_AT_ONCE).forEach(foldedHighlight);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

interface KeptSets {
  readonly today: string;
  readonly rows: AnnotationRows;
  readonly sets: Map<string, TermPapers>;
}

const kept = new WeakMap<AnnotationDatabase, KeptSets>();

/** Sets of words typed before, as long as no annotation has changed: with each letter only the last word is a new one. */
function keptSets(database: AnnotationDatabase, rows: AnnotationRows, today: string): KeptSets['sets'] {
  const before = kept.get(database);
  const isSame = before?.today === today && before.sets.size < MOST_KEPT && (Object.keys(rows) as (keyof AnnotationRows)[]).every((table) => before.rows[table] === rows[table]);
  const now = isSame ? before : { today, rows, sets: new Map() };
  kept.set(database, now);
  return now.sets;
}

/** Every row that searches look at. */
export async function annotationRows(database: AnnotationDatabase): Promise<AnnotationRows> {
  const read = <T extends Table>(table: T): Promise<readonly AnnotationTables[T][]> => wholeTable(database, table).read();
  const [highlights, notes, readingLists, listEntries, paperStates, preferences] = await Promise.all([
    read('highlights'), read('notes'), read('readingLists'), read('listEntries'), read('paperStates'), read('preferences'),
  ]); // prettier-ignore
  return { highlights, notes, readingLists, listEntries, paperStates, preferences };
}

/** The order as the catalog takes it; what the reader made is read only where the order is about it. */
export async function catalogSortOf(database: AnnotationDatabase, sort: FieldSort): Promise<Sort> {
  return isCatalogSort(sort) ? sort : catalogSort(sort, await wholeTable(database, 'paperStates').read());
}

/** Whether what was typed asks for annotations by name, and not only for words that may stand in them. */
export function asksForAnnotations(typed: string): boolean {
  return annotationTerms(parseQuery(typed).query).some(({ term }) => term.name !== 'words');
}

/** Every table that searches look at. */
export const ROW_TABLES = ['highlights', 'notes', 'readingLists', 'listEntries', 'paperStates', 'preferences'] as const satisfies readonly Table[];

/** For tables that are not asked for. */
export const NO_ROWS: AnnotationRows = { highlights: [], notes: [], readingLists: [], listEntries: [], paperStates: [], preferences: [] };

/** The tables that what annotations say of these queries depends on, in a fixed order; smart lists that they name ask for more. */
export function tablesAskedFor(queries: readonly string[], lists: readonly ReadingList[]): readonly Table[] {
  const asked = new Set(queries.flatMap((typed) => annotationTermsWithin(parseQuery(typed).query, lists)).flatMap(({ term }) => tablesOf(term)));
  return ROW_TABLES.filter((table) => asked.has(table));
}

/** The papers of each term of what was typed that annotations answer; undefined when the catalog can answer alone. */
export function annotationSets(rows: AnnotationRows, typed: string, today: string): TermSets | undefined {
  const { query } = parseQuery(typed);
  return annotationTerms(query).length === 0 ? undefined : evaluateAnnotationTerms(query, rows, today);
}

/** The reader's own values by which papers can be counted. */
export interface ReaderFacetSets {
  readonly facets: ReaderFacets;
  /** The papers of each value; see `readerSets`. */
  readonly count: Readonly<Record<string, readonly string[]>>;
}

/** Which values of the reader's own there are, and the papers of each. */
export function readerFacetSets(rows: AnnotationRows, now: number): ReaderFacetSets {
  const facets = readerFacets(rows);
  return { facets, count: readerSets(facets, rows, dayName(now)) };
}

/** The tables that a term's answer depends on. */
function tablesOf(term: OwnTerm): readonly Table[] {
  switch (term.name) {
    case 'has':
      return [term.value === 'note' ? 'notes' : 'highlights'];
    case 'is':
      if (term.value === 'snoozed') return ['paperStates'];
      return ['readingLists', 'listEntries', 'paperStates', ...(term.value === 'inbox' ? (['preferences'] as const) : [])];
    case 'list':
      return ['readingLists', 'listEntries'];
    case 'status':
    case 'priority':
      return ['paperStates'];
    case 'tag':
      return ['highlights', 'notes', 'paperStates'];
    case 'note':
      return ['notes'];
    case 'highlight':
      return ['highlights'];
    case 'words':
      return ['notes', 'highlights'];
    default:
      return assertNever(term);
  }
}
