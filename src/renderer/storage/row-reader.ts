/** Reading rows while a change is worked out: from the window's store, or from the mirror when that fails. */
import type {
  AnnotationTables,
  Change,
  ListEntry,
  PaperState,
  ReadingList,
  SavedSearch,
  TableName,
} from '../../domain/annotation/annotation.ts';
import { changeOf, newestByKey, rowKey } from '../../domain/annotation/row-order.ts';
import type { AnnotationDatabase } from './database.ts';

/** All rows it gives include tombstones. */
export interface RowReader {
  readonly get: <T extends TableName>(table: T, id: string) => Promise<AnnotationTables[T] | undefined>;
  /** The rows of these ids, in this order, in one go: one by one, 5,000 rows take a second. */
  readonly getMany: <T extends TableName>(table: T, ids: readonly string[]) => Promise<readonly (AnnotationTables[T] | undefined)[]>;
  /** Every row of a table that a reader has tens of. */
  readonly all: <T extends TableName>(table: T) => Promise<readonly AnnotationTables[T][]>;
  readonly lists: () => Promise<readonly ReadingList[]>;
  readonly entriesOf: (listId: string) => Promise<readonly ListEntry[]>;
  /** What lists have of these papers, on all lists. */
  readonly entriesOfPapers: (paperIds: readonly string[]) => Promise<readonly ListEntry[]>;
  readonly savedSearches: () => Promise<readonly SavedSearch[]>;
  /** The states of papers that are queued. */
  readonly queued: () => Promise<readonly PaperState[]>;
}

/** An index is asked for so many values; for more, the whole table is read in one go and is quicker. */
const FEW = 50;

/** The present rows of these keys, read with one question to each table. */
export async function currentRows(
  reader: RowReader,
  keys: readonly { readonly table: TableName; readonly id: string }[],
): Promise<(table: TableName, id: string) => Change['row'] | undefined> {
  const found = new Map<string, Change['row']>();
  for (const name of new Set(keys.map(({ table }) => table))) {
    const ids = keys.flatMap(({ table, id }) => (table === name ? [id] : []));
    for (const row of await reader.getMany(name, ids)) if (row !== undefined) found.set(rowKey(name, row.id), row);
  }
  return (table, id) => found.get(rowKey(table, id));
}

/** Reads the window's store; inside a transaction it reads what that transaction sees. */
export function databaseReader(database: AnnotationDatabase): RowReader {
  return {
    get: (table, id) => database.rowsOf(table).get(id),
    getMany: (table, ids) => database.rowsOf(table).bulkGet([...ids]),
    all: (table) => database.rowsOf(table).toArray(),
    lists: () => database.readingLists.toArray(),
    entriesOf: (listId) => database.listEntries.where('listId').equals(listId).toArray(),
    entriesOfPapers: async (paperIds) => {
      if (paperIds.length <= FEW) return database.listEntries.where('paperId').anyOf([...paperIds]).toArray();
      const wanted = new Set<string>(paperIds);
      return (await database.listEntries.toArray()).filter(({ paperId }) => wanted.has(paperId));
    },
    savedSearches: () => database.savedSearches.toArray(),
    queued: () => database.paperStates.where('status').equals('queued').toArray(),
  };
}

/** Asks for each row once, for as long as nothing is written: what a plan has read need not be read again to compare. */
export function rememberingReader(reader: RowReader): RowReader {
  const known = new Map<string, Change['row'] | undefined>();
  const getMany = async <T extends TableName>(table: T, ids: readonly string[]): Promise<readonly (AnnotationTables[T] | undefined)[]> => {
    const missing = ids.filter((id) => !known.has(rowKey(table, id)));
    const rows = missing.length === 0 ? [] : await reader.getMany(table, missing);
    for (const [at, id] of missing.entries()) known.set(rowKey(table, id), rows[at]);
    // What is known under a key of a table is a row of that table.
    return ids.map((id) => known.get(rowKey(table, id)) as AnnotationTables[T] | undefined);
  };
  return { ...reader, getMany, get: async (table, id) => (await getMany(table, [id]))[0] };
}

/** Reads rows that are loaded at the first question. */
export function loadedReader(load: () => Promise<readonly Change[]>): RowReader {
  let loading: Promise<readonly Change[]> | undefined;
  const rowsOf = async <T extends TableName>(table: T): Promise<readonly AnnotationTables[T][]> => {
    loading ??= load();
    return rowsIn(table, await loading);
  };
  return {
    get: async (table, id) => (await rowsOf(table)).find((row) => row.id === id),
    getMany: async (table, ids) => {
      const rows = new Map((await rowsOf(table)).map((row) => [row.id, row]));
      return ids.map((id) => rows.get(id));
    },
    all: rowsOf,
    lists: () => rowsOf('readingLists'),
    entriesOf: async (listId) => (await rowsOf('listEntries')).filter((row) => row.listId === listId),
    entriesOfPapers: async (paperIds) => {
      const wanted = new Set<string>(paperIds);
      return (await rowsOf('listEntries')).filter(({ paperId }) => wanted.has(paperId));
    },
    savedSearches: () => rowsOf('savedSearches'),
    queued: async () => (await rowsOf('paperStates')).filter((row) => row.status === 'queued'),
  };
}

/** Reads `reader` with the newer of `pending` in place: rows that have not reached it yet. */
export function overlaidReader(reader: RowReader, pending: ReadonlyMap<string, Change>): RowReader {
  const newest = <T extends TableName>(table: T, id: string, row: AnnotationTables[T] | undefined): AnnotationTables[T] | undefined => {
    const waiting = pending.get(rowKey(table, id));
    if (waiting === undefined) return row;
    return merged(table, [...(row === undefined ? [] : [changeOf(table, row)]), waiting])[0];
  };
  return {
    get: async (table, id) => newest(table, id, await reader.get(table, id)),
    getMany: async (table, ids) => {
      const rows = await reader.getMany(table, ids);
      return ids.map((id, at) => newest(table, id, rows[at]));
    },
    all: async (table) => merged(table, [...(await reader.all(table)).map((row) => changeOf(table, row)), ...pending.values()]),
    lists: async () =>
      merged('readingLists', [...(await reader.lists()).map((row) => changeOf('readingLists', row)), ...pending.values()]),
    entriesOf: async (listId) => {
      const rows = (await reader.entriesOf(listId)).map((row) => changeOf('listEntries', row));
      return merged('listEntries', [...rows, ...pending.values()]).filter((row) => row.listId === listId);
    },
    entriesOfPapers: async (paperIds) => {
      const wanted = new Set<string>(paperIds);
      const rows = (await reader.entriesOfPapers(paperIds)).map((row) => changeOf('listEntries', row));
      return merged('listEntries', [...rows, ...pending.values()]).filter(({ paperId }) => wanted.has(paperId));
    },
    savedSearches: async () =>
      merged('savedSearches', [...(await reader.savedSearches()).map((row) => changeOf('savedSearches', row)), ...pending.values()]),
    queued: async () => {
      const rows = (await reader.queued()).map((row) => changeOf('paperStates', row));
      return merged('paperStates', [...rows, ...pending.values()]).filter((row) => row.status === 'queued');
    },
  };
}

function merged<T extends TableName>(table: T, changes: readonly Change[]): readonly AnnotationTables[T][] {
  return rowsIn(table, [...newestByKey(changes).values()]);
}

function rowsIn<T extends TableName>(table: T, changes: readonly Change[]): readonly AnnotationTables[T][] {
  return changes.filter((change) => change.table === table).map((change) => change.row as AnnotationTables[T]);
}
