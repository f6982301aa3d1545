/** Whole tables kept in memory for searches, which look at every row at every key that is typed. */
import { Dexie } from 'dexie';
import type { AnnotationTables, TableName, Versioned } from '../../domain/annotation/annotation.ts';
import type { AnnotationDatabase } from './database.ts';

interface Kept {
  readonly rows: Promise<readonly Versioned[]>;
}

const kept = new WeakMap<AnnotationDatabase, Map<TableName, Kept>>();
const last = new WeakMap<AnnotationDatabase, Map<TableName, ReadonlyMap<string, Versioned>>>();
const watched = new WeakSet<AnnotationDatabase>();

/**
 * Every row of a table, tombstones included. It is read again only after something was written to the
 * table, by this window or another; a row that is still the same is then the same object as before, so
 * that what was worked out from it can be kept beside it.
 */
export async function keptRows<T extends TableName>(database: AnnotationDatabase, table: T): Promise<readonly AnnotationTables[T][]> {
  watch(database);
  const tables = mapOf(kept, database);
  const entry = tables.get(table) ?? { rows: read(database, table) };
  tables.set(table, entry);
  try {
    // The rows of a table have the type of that table.
    return (await entry.rows) as readonly AnnotationTables[T][];
  } catch (error) {
    if (tables.get(table) === entry) tables.delete(table);
    throw error;
  }
}

async function read(database: AnnotationDatabase, table: TableName): Promise<readonly Versioned[]> {
  const known = mapOf(last, database).get(table);
  const rows = (await database.rowsOf(table).toArray()).map((row: Versioned) => {
    const before = known?.get(row.id);
    return before?.revision === row.revision && before.updatedAt === row.updatedAt ? before : row;
  });
  mapOf(last, database).set(table, new Map(rows.map((row) => [row.id, row])));
  return rows;
}

/** Dexie tells of each write which tables it touched: `idb://DATABASE/TABLE/INDEX`. */
function watch(database: AnnotationDatabase): void {
  if (watched.has(database)) return;
  watched.add(database);
  Dexie.on('storagemutated', (parts) => {
    const tables = mapOf(kept, database);
    for (const table of [...tables.keys()]) {
      if (Object.keys(parts).some((part) => part.startsWith(`idb://${database.name}/${table}/`))) tables.delete(table);
    }
  });
}

function mapOf<V>(maps: WeakMap<AnnotationDatabase, Map<TableName, V>>, database: AnnotationDatabase): Map<TableName, V> {
  const map = maps.get(database) ?? new Map<TableName, V>();
  maps.set(database, map);
  return map;
}
