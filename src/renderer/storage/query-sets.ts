/** The part of a query that only annotations can answer. */
import type { AnnotationTables } from '../../domain/annotation/annotation.ts';
import { annotationTerms, type TermSets } from '../../domain/query/annotation-terms.ts';
import { evaluateAnnotationTerms, type AnnotationRows } from '../../domain/query/evaluate-annotation-term.ts';
import { readerFacets, readerSets, type ReaderFacets } from '../../domain/query/facet-groups.ts';
import { localDay } from '../../domain/query/local-day.ts';
import { parseQuery } from '../../domain/query/parse.ts';
import type { AnnotationTerm } from '../../domain/query/query.ts';
import { catalogSort, isCatalogSort } from '../../domain/query/reader-sort.ts';
import type { FieldSort, Sort } from '../../domain/query/sort.ts';
import { assertNever } from '../../domain/result.ts';
import type { AnnotationDatabase } from './database.ts';

type Table = keyof AnnotationRows;

/** The papers of each annotation term of what was typed; undefined when the catalog can answer alone. */
export async function annotationSets(database: AnnotationDatabase, typed: string, now: number): Promise<TermSets | undefined> {
  const { query } = parseQuery(typed);
  const terms = annotationTerms(query);
  if (terms.length === 0) return undefined;
  const rows = await rowsFor(database, new Set(terms.flatMap(({ term }) => tablesOf(term))));
  return evaluateAnnotationTerms(query, rows, localDay(now));
}

/** The order as the catalog takes it; what the reader made is read only where the order is about it. */
export async function catalogSortOf(database: AnnotationDatabase, sort: FieldSort): Promise<Sort> {
  return isCatalogSort(sort) ? sort : catalogSort(sort, await database.paperStates.toArray());
}

/** Every row that queries look at, tombstones included. */
export function rowsForQueries(database: AnnotationDatabase): Promise<AnnotationRows> {
  return rowsFor(database, new Set(['highlights', 'notes', 'readingLists', 'listEntries', 'paperStates']));
}

/** The reader's own values by which papers can be counted. */
export interface ReaderFacetSets {
  readonly facets: ReaderFacets;
  /** The papers of each value; see `readerSets`. */
  readonly count: TermSets;
}

/** Which values of the reader's own there are, and the papers of each. */
export async function readerFacetSets(database: AnnotationDatabase, now: number): Promise<ReaderFacetSets> {
  const rows = await rowsForQueries(database);
  const facets = readerFacets(rows);
  return { facets, count: readerSets(facets, rows, localDay(now)) };
}

/** The rows of these tables; none of the others. */
async function rowsFor(database: AnnotationDatabase, tables: ReadonlySet<Table>): Promise<AnnotationRows> {
  const read = async <T extends Table>(name: T): Promise<readonly AnnotationTables[T][]> => (tables.has(name) ? database.rowsOf(name).toArray() : []);
  const [highlights, notes, readingLists, listEntries, paperStates] = await Promise.all([
    read('highlights'), read('notes'), read('readingLists'), read('listEntries'), read('paperStates'),
  ]); // prettier-ignore
  return { highlights, notes, readingLists, listEntries, paperStates };
}

/** The tables that a term's answer depends on. */
function tablesOf(term: AnnotationTerm): readonly Table[] {
  switch (term.name) {
    case 'has':
      return [term.value === 'note' ? 'notes' : 'highlights'];
    case 'is':
      return ['readingLists', 'listEntries', 'paperStates'];
    case 'list':
      return ['readingLists', 'listEntries'];
    case 'status':
      return ['paperStates'];
    case 'tag':
      return ['highlights', 'notes', 'paperStates'];
    case 'note':
      return ['notes'];
    case 'highlight':
      return ['highlights'];
    default:
      return assertNever(term);
  }
}
