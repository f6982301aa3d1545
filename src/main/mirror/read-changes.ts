import type { DatabaseSync } from 'node:sqlite';
import { TABLE_NAMES, type Change } from '../../domain/annotation/annotation.ts';
import { completeRow } from '../../domain/annotation/complete-row.ts';
import { textOf, type Row } from '../sqlite/columns.ts';

/** The present version of every row, tombstones included, in the order of their first writing. */
export function readPresent(db: DatabaseSync): readonly Change[] {
  return db.prepare('SELECT kind, row FROM rows ORDER BY number').all().flatMap(changeOf);
}

/**
 * The change in a stored row. Its shape was checked when it was written, perhaps by an older version
 * of the program: no row is held back for fields that did not exist then, they are added here. A
 * table that only a newer version knows stays in the file for it.
 */
export function changeOf(stored: Row): readonly Change[] {
  const kind = textOf(stored, 'kind');
  const table = TABLE_NAMES.find((name) => name === kind);
  if (table === undefined) return [];
  const row = JSON.parse(textOf(stored, 'row')) as object;
  return [{ table, row: completeRow(table, row) } as Change];
}
