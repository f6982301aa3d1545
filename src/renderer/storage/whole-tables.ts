/** Whole tables, for views over everything the reader made. Read once for all who look, and again when something changes. */
import { liveQuery, type Subscription } from 'dexie';
import { useSyncExternalStore } from 'react';
import type { AnnotationTables, TableName } from '../../domain/annotation/annotation.ts';
import type { AnnotationDatabase } from './database.ts';
import { useAnnotationStore } from './hooks.ts';
import { createSubject, type Observable } from './observable.ts';

type Rows<T extends TableName> = readonly AnnotationTables[T][];

const tables = new WeakMap<AnnotationDatabase, Map<TableName, Observable<Rows<TableName> | undefined>>>();

/**
 * The rows of a table, tombstones included; undefined until they were read. A row that did not change is
 * the same object as before, so that what was worked out from it need not be worked out again.
 */
export function wholeTable<T extends TableName>(database: AnnotationDatabase, name: T): Observable<Rows<T> | undefined> {
  const known = tables.get(database) ?? new Map<TableName, Observable<Rows<TableName> | undefined>>();
  tables.set(database, known);
  const table = known.get(name) ?? watched(database, name);
  known.set(name, table);
  return table as Observable<Rows<T> | undefined>;
}

function watched(database: AnnotationDatabase, name: TableName): Observable<Rows<TableName> | undefined> {
  const subject = createSubject<Rows<TableName> | undefined>(undefined);
  let watching: Subscription | undefined;
  let listeners = 0;
  const take = (rows: Rows<TableName>): void => {
    subject.setValue(sameWhereUnchanged(subject.getValue() ?? [], rows));
  };
  return {
    getValue: subject.getValue,
    subscribe: (listener) => {
      const stop = subject.subscribe(listener);
      listeners += 1;
      watching ??= liveQuery(() => database.rowsOf(name).toArray()).subscribe(take);
      return () => {
        stop();
        listeners -= 1;
        if (listeners > 0) return;
        watching?.unsubscribe();
        watching = undefined;
      };
    },
  };
}

function sameWhereUnchanged(before: Rows<TableName>, rows: Rows<TableName>): Rows<TableName> {
  const known = new Map(before.map((row) => [row.id, row]));
  return rows.map((row) => {
    const old = known.get(row.id);
    return old !== undefined && old.revision === row.revision && old.updatedAt === row.updatedAt && old.deleted === row.deleted ? old : row;
  });
}

/** The rows of a table for React, tombstones included; undefined until they were read. */
export function useWholeTable<T extends TableName>(name: T): Rows<T> | undefined {
  const { database } = useAnnotationStore();
  const table = wholeTable(database, name);
  return useSyncExternalStore(table.subscribe, table.getValue);
}
