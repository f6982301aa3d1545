/** Values of the reader's own that complete a search. */
import { beginsLike, listValues, tagValues, type ReaderValue } from '../../domain/query/reader-values.ts';
import type { AnnotationDatabase } from './database.ts';
import { annotationRows } from './query-sets.ts';

/** Tags or names of lists that have the typed words, the last ones perhaps only begun. */
export async function readerValues(database: AnnotationDatabase, field: 'list' | 'tag', typed: string): Promise<readonly ReaderValue[]> {
  const rows = await annotationRows(database);
  return (field === 'tag' ? tagValues(rows) : listValues(rows)).filter(({ value }) => beginsLike(value, typed));
}
