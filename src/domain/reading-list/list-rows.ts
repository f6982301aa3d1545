import type { Change, ListEntry, ReadingList } from '../annotation/annotation.ts';

/** Rows of a library; tombstones are among them. */
export interface LibraryRows {
  readonly lists: readonly ReadingList[];
  readonly entriesOf: (listId: string) => readonly ListEntry[];
}

/** The lists among rows of every kind, and the entries of each. */
export function listRowsOf(changes: readonly Change[]): LibraryRows {
  const lists: ReadingList[] = [];
  const entries = new Map<string, ListEntry[]>();
  for (const { table, row } of changes) {
    if (table === 'readingLists') lists.push(row);
    if (table !== 'listEntries') continue;
    const known = entries.get(row.listId);
    if (known === undefined) entries.set(row.listId, [row]);
    else known.push(row);
  }
  return { lists, entriesOf: (listId) => entries.get(listId) ?? [] };
}
