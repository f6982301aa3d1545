import type { Change } from '../../domain/annotation/annotation.ts';
import type { AnnotationRows } from '../../domain/query/evaluate-annotation-term.ts';

/** The rows of the mirror by table, as searches look at them. */
export function annotationRows(changes: readonly Change[]): AnnotationRows {
  return {
    highlights: changes.flatMap(({ table, row }) => (table === 'highlights' ? [row] : [])),
    notes: changes.flatMap(({ table, row }) => (table === 'notes' ? [row] : [])),
    readingLists: changes.flatMap(({ table, row }) => (table === 'readingLists' ? [row] : [])),
    listEntries: changes.flatMap(({ table, row }) => (table === 'listEntries' ? [row] : [])),
    paperStates: changes.flatMap(({ table, row }) => (table === 'paperStates' ? [row] : [])),
    preferences: changes.flatMap(({ table, row }) => (table === 'preferences' ? [row] : [])),
  };
}
