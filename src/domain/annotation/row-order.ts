/** Which of two copies of a row stands: the rule both stores and their comparison share. */
import type { AnnotationTables, Change, TableName, Versioned } from './annotation.ts';

/** Names a row across tables. */
export function rowKey(table: TableName, id: string): string {
  return `${table}/${id}`;
}

/** Names the row of a change across tables. */
export function changeKey(change: Change): string {
  return rowKey(change.table, change.row.id);
}

/** A change of that table. */
export function changeOf<T extends TableName>(table: T, row: AnnotationTables[T]): Change {
  return { table, row } as Change;
}

/** True when the two are the same in every field, in whatever order their keys stand. */
export function sameRow(a: Versioned, b: Versioned): boolean {
  return a.revision === b.revision && sameValue(a, b);
}

function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  const fieldsOf = (value: object): Readonly<Record<string, unknown>> => value as Readonly<Record<string, unknown>>;
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && sameValue(fieldsOf(a)[key], fieldsOf(b)[key]));
}

/**
 * Positive when `a` stands above `b`, negative when below, 0 when they are the same: the higher
 * revision; then the live row before the tombstone (a deletion can be repeated, words can't); then
 * the later `updatedAt`; then the longer row; then the greater one as text.
 */
export function compareRows(a: Versioned, b: Versioned): number {
  if (a.revision !== b.revision) return a.revision - b.revision;
  if (a.deleted !== b.deleted) return a.deleted ? -1 : 1;
  if (a.updatedAt !== b.updatedAt) return a.updatedAt - b.updatedAt;
  if (sameRow(a, b)) return 0;
  const [textOfA, textOfB] = [canonical(a), canonical(b)];
  if (textOfA.length !== textOfB.length) return textOfA.length - textOfB.length;
  return textOfA < textOfB ? -1 : 1;
}

/** The rows by their key; of several copies of a row the one that stands. */
export function newestByKey(...groups: readonly Iterable<Change>[]): Map<string, Change> {
  const newest = new Map<string, Change>();
  for (const group of groups) {
    for (const change of group) {
      const key = changeKey(change);
      const known = newest.get(key);
      if (known === undefined || compareRows(change.row, known.row) > 0) newest.set(key, change);
    }
  }
  return newest;
}

/** The row as text with its keys sorted, so that two processes write one row alike. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
