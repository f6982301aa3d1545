import type { AnnotationTables, TableName } from './annotation.ts';

/** What rows of the first version of the store did not have yet, and what that means. */
const ADDED = {
  highlights: { tags: [] },
  readingLists: { parentId: null, colour: null, goalDate: null, archivedAt: null, query: null },
  listEntries: { dueDate: null, priority: 'normal' },
} as const satisfies { readonly [T in TableName]?: Partial<AnnotationTables[T]> };

/**
 * A stored row with the fields that the program which wrote it did not know yet. The window's store
 * and the mirror both complete old rows by this, so that two copies of one row stay the same; the
 * revision does not change, because the reader changed nothing.
 */
export function completeRow<T extends TableName>(table: T, row: object): AnnotationTables[T] {
  const added: Partial<Record<TableName, object>> = ADDED;
  return { ...added[table], ...row } as AnnotationTables[T];
}
