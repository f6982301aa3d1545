/** What the reader's annotations have to say to a query. */
import type { PaperId } from '../../domain/paper/paper.ts';
import { annotationTerms, type TermSets } from '../../domain/query/annotation-terms.ts';
import { evaluateAnnotationTerms, type AnnotationRows } from '../../domain/query/evaluate-annotation-term.ts';
import { ownPassages, type OwnPassage } from '../../domain/query/own-passage.ts';
import { parseQuery } from '../../domain/query/parse.ts';
import type { AnnotationDatabase } from './database.ts';
import { keptRows } from './kept-rows.ts';

export interface OwnWords {
  /** The papers of each term of the query that annotations answer, or have something to say to. */
  readonly sets: TermSets;
  /** Of these papers, those whose notes or highlights match, with the passage. */
  readonly passages: (papers: readonly PaperId[]) => ReadonlyMap<PaperId, OwnPassage>;
}

/** What annotations say to what was typed; undefined when the catalog can answer alone. */
export async function ownWords(database: AnnotationDatabase, typed: string): Promise<OwnWords | undefined> {
  const { query } = parseQuery(typed);
  if (annotationTerms(query).length === 0) return undefined;
  const rows = await annotationRows(database);
  return { sets: evaluateAnnotationTerms(query, rows), passages: (papers) => ownPassages(query, rows, papers) };
}

/** Every row that searches look at; asked for early, it is at hand when the first letter is typed. */
export async function annotationRows(database: AnnotationDatabase): Promise<AnnotationRows> {
  const [highlights, notes, readingLists, listEntries] = await Promise.all([
    keptRows(database, 'highlights'),
    keptRows(database, 'notes'),
    keptRows(database, 'readingLists'),
    keptRows(database, 'listEntries'),
  ]);
  return { highlights, notes, readingLists, listEntries };
}
