/** What the reader's annotations have to say to a query. */
import type { AnnotationTables, ReadingList } from '../../domain/annotation/annotation.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { annotationTerms, type TermSets } from '../../domain/query/annotation-terms.ts';
import { annotationTermsWithin, evaluateAnnotationTerms, foldedHighlight, foldedNote, type AnnotationRows } from '../../domain/query/evaluate-annotation-term.ts';
import { readerFacets, readerSets, type ReaderFacets } from '../../domain/query/facet-groups.ts';
import { dayName } from '../../domain/calendar/days.ts';
import { ownPassages, type OwnPassage } from '../../domain/query/own-passage.ts';
import { parseQuery } from '../../domain/query/parse.ts';
import { catalogSort, isCatalogSort } from '../../domain/query/reader-sort.ts';
import type { FieldSort, Sort } from '../../domain/query/sort.ts';
import type { AnnotationDatabase } from './database.ts';
import { answerFrom, tablesOf, termMemory } from './term-memory.ts';
import { wholeTable } from './whole-tables.ts';

type Table = keyof AnnotationRows;

/** So many rows are folded in a few milliseconds. */
const FOLDED_AT_ONCE = 100;

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
  return { sets: evaluateAnnotationTerms(query, rows, today, answerFrom(termMemory(database), rows, today)), passages: (papers) => ownPassages(query, rows, papers) };
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
export function annotationSets(database: AnnotationDatabase, rows: AnnotationRows, typed: string, today: string): TermSets | undefined {
  const { query } = parseQuery(typed);
  return annotationTerms(query).length === 0 ? undefined : evaluateAnnotationTerms(query, rows, today, answerFrom(termMemory(database), rows, today));
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
