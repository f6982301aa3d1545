/**
 * Whole tables in memory, for views and searches over everything the reader made. A table is read once for
 * all who look; after that only the rows that were written are read again, whichever window wrote them.
 */
import { Dexie } from 'dexie';
import { useSyncExternalStore } from 'react';
import type { AnnotationTables, TableName } from '../../domain/annotation/annotation.ts';
import type { AnnotationDatabase } from './database.ts';
import { createSubject, type Observable } from './observable.ts';
import { useAnnotationStore } from './store-context.ts';
import { writtenKeys, type WrittenParts } from './written-keys.ts';

type Rows<T extends TableName> = readonly AnnotationTables[T][];

/**
 * The rows of a table in the order of their ids, tombstones included; undefined until they were read. A row
 * that did not change is the same object as before, so that what was worked out from it need not be worked
 * out again. Whoever subscribes has it read, and is told of every change.
 */
interface WholeTable<T extends TableName> extends Observable<Rows<T> | undefined> {
  /** The rows, with all in them that was written before the call; the same array as long as nothing was. */
  readonly read: () => Promise<Rows<T>>;
}

/**
 * After a write, in milliseconds: long enough that the mirror has answered too and "Saved" is said before every
 * view over the table is worked out anew, and short enough that nobody sees it.
 */
const SETTLING_MS = 4;

interface Kept extends WholeTable<TableName> {
  readonly touch: (parts: WrittenParts) => void;
}

const tables = new WeakMap<AnnotationDatabase, Map<TableName, Kept>>();

/** The table as it is kept for this database. */
export function wholeTable<T extends TableName>(database: AnnotationDatabase, name: T): WholeTable<T> {
  const known = tables.get(database) ?? watchedTables(database);
  const table = known.get(name) ?? keptTable(database, name);
  known.set(name, table);
  // The rows of a table have the type of that table.
  return table as unknown as WholeTable<T>;
}

/** The rows of a table for React, tombstones included; undefined until they were read. */
export function useWholeTable<T extends TableName>(name: T): Rows<T> | undefined {
  const { database } = useAnnotationStore();
  const table = wholeTable(database, name);
  return useSyncExternalStore(table.subscribe, table.getValue);
}

/** The rows of some tables for React; undefined until all of them were read. Give the same array for the same tables. */
export function useWholeTables<T extends TableName>(names: readonly T[]): { readonly [N in T]: Rows<N> } | undefined {
  const { database } = useAnnotationStore();
  const { subscribe, getValue } = wholeTables(database, names);
  return useSyncExternalStore(subscribe, getValue);
}

type Together<T extends TableName> = Observable<{ readonly [N in T]: Rows<N> } | undefined>;

const combinations = new WeakMap<AnnotationDatabase, WeakMap<readonly TableName[], Together<TableName>>>();

/** Some tables in one, kept for the same array of names: as long as nothing was written, whoever looks is given the same object. */
export function wholeTables<T extends TableName>(database: AnnotationDatabase, names: readonly T[]): Together<T> {
  const known = combinations.get(database) ?? new WeakMap<readonly TableName[], Together<TableName>>();
  combinations.set(database, known);
  const found = known.get(names) ?? joined<TableName>(database, names);
  known.set(names, found);
  return found;
}

function joined<T extends TableName>(database: AnnotationDatabase, names: readonly T[]): Together<T> {
  const kept = names.map((name) => wholeTable(database, name));
  let before: { readonly values: readonly (Rows<T> | undefined)[]; readonly tables: { readonly [N in T]: Rows<N> } | undefined } | undefined;
  return {
    getValue: () => {
      const values = kept.map((table) => table.getValue());
      if (before !== undefined && values.every((rows, at) => rows === before?.values[at])) return before.tables;
      const isWhole = values.every((rows) => rows !== undefined);
      // Each name has the rows of its table.
      before = { values, tables: isWhole ? (Object.fromEntries(names.map((name, at) => [name, values[at]])) as unknown as { readonly [N in T]: Rows<N> }) : undefined };
      return before.tables;
    },
    subscribe: (listener) => {
      const stops = kept.map((table) => table.subscribe(listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

/** Dexie tells of each write, by this window or another, which rows of which tables it touched. */
function watchedTables(database: AnnotationDatabase): Map<TableName, Kept> {
  const known = new Map<TableName, Kept>();
  tables.set(database, known);
  Dexie.on('storagemutated', (parts) => {
    for (const table of known.values()) table.touch(parts);
  });
  return known;
}

function keptTable(database: AnnotationDatabase, name: TableName): Kept {
  const subject = createSubject<Rows<TableName> | undefined>(undefined);
  const rows = database.rowsOf(name);
  // What has to be read before the rows are those on disk: all of them, or those of some ids.
  let stale: ReadonlySet<string> | 'all' = 'all';
  let reading: Promise<void> | undefined;
  let listeners = 0;

  async function catchUp(): Promise<void> {
    while (stale === 'all' || stale.size > 0) {
      const asked: ReadonlySet<string> | 'all' = stale;
      stale = new Set();
      const before = subject.getValue() ?? [];
      try {
        subject.setValue(asked === 'all' ? sameWhereUnchanged(before, await rows.toArray()) : withRows(before, asked, await rows.bulkGet([...asked])));
      } catch (error) {
        stale = both(stale, asked);
        throw error;
      }
    }
  }

  async function read(): Promise<Rows<TableName>> {
    // Outside of whatever transaction the caller is in: that one may not have this table.
    while (stale === 'all' || stale.size > 0 || reading !== undefined) {
      reading ??= Promise.resolve(Dexie.ignoreTransaction(catchUp)).finally(() => {
        reading = undefined;
      });
      await reading;
    }
    return subject.getValue() ?? [];
  }

  /** Where it fails the former rows stay; the next write, or whoever asks, tries again. */
  const refresh = (): void => void read().catch(() => undefined);
  let planned = false;
  const refreshSoon = (): void => {
    if (planned) return;
    planned = true;
    setTimeout(() => {
      planned = false;
      refresh();
    }, SETTLING_MS);
  };

  return {
    getValue: subject.getValue,
    read,
    subscribe: (listener) => {
      const stop = subject.subscribe(listener);
      listeners += 1;
      refresh();
      return () => {
        stop();
        listeners -= 1;
      };
    },
    touch: (parts) => {
      const keys = writtenKeys(parts, database.name, name);
      if (keys === undefined) return;
      stale = both(stale, keys);
      if (listeners > 0) refreshSoon();
    },
  };
}

function both(a: ReadonlySet<string> | 'all', b: ReadonlySet<string> | 'all'): ReadonlySet<string> | 'all' {
  return a === 'all' || b === 'all' ? 'all' : new Set([...a, ...b]);
}

/** The rows with those of some ids put in their places; of an id without a row the old one goes. */
function withRows(before: Rows<TableName>, ids: ReadonlySet<string>, read: readonly (Rows<TableName>[number] | undefined)[]): Rows<TableName> {
  const fresh = new Map(read.flatMap((row) => (row === undefined ? [] : [[row.id, row] as const])));
  const after = before.flatMap((old) => {
    if (!ids.has(old.id)) return [old];
    const row = fresh.get(old.id);
    fresh.delete(old.id);
    return row === undefined ? [] : [isUnchanged(old, row) ? old : row];
  });
  // Rows that were not there before.
  if (fresh.size > 0) after.push(...fresh.values());
  return fresh.size > 0 ? after.sort((a, b) => (a.id < b.id ? -1 : 1)) : after;
}

function sameWhereUnchanged(before: Rows<TableName>, rows: Rows<TableName>): Rows<TableName> {
  const known = new Map(before.map((row) => [row.id, row]));
  return rows.map((row) => {
    const old = known.get(row.id);
    return old !== undefined && isUnchanged(old, row) ? old : row;
  });
}

function isUnchanged(old: Rows<TableName>[number], row: Rows<TableName>[number]): boolean {
  return old.revision === row.revision && old.updatedAt === row.updatedAt && old.deleted === row.deleted;
}
