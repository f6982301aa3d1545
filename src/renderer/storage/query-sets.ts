/** The part of a query that only annotations can answer. */
import { annotationTerms, type TermSets } from '../../domain/query/annotation-terms.ts';
import { evaluateAnnotationTerms } from '../../domain/query/evaluate-annotation-term.ts';
import { parseQuery } from '../../domain/query/parse.ts';
import type { AnnotationDatabase } from './database.ts';

/** The papers of each annotation term of what was typed; undefined when the catalog can answer alone. */
export async function annotationSets(database: AnnotationDatabase, typed: string): Promise<TermSets | undefined> {
  const { query } = parseQuery(typed);
  if (annotationTerms(query).length === 0) return undefined;
  const [highlights, notes, readingLists, listEntries] = await Promise.all([
    database.highlights.toArray(),
    database.notes.toArray(),
    database.readingLists.toArray(),
    database.listEntries.toArray(),
  ]);
  return evaluateAnnotationTerms(query, { highlights, notes, readingLists, listEntries });
}
