import { RangeSet, type IntervalTree } from 'dexie';

/** What Dexie says of a write: `idb://DATABASE/TABLE/INDEX` → the ranges of keys that it touched. */
export type WrittenParts = Readonly<Record<string, IntervalTree>>;

/**
 * The primary keys of the rows of a table that were written; `all` where Dexie does not tell them one by
 * one, as of fifty rows and more in one go; undefined when the table was not written to.
 */
export function writtenKeys(parts: WrittenParts, database: string, table: string): ReadonlySet<string> | 'all' | undefined {
  // The part without an index has the primary keys.
  const ranges = parts[`idb://${database}/${table}/`];
  if (ranges === undefined) return undefined;
  const keys = new Set<string>();
  // Those of another window come as plain data.
  for (const { from, to } of RangeSet(ranges)) {
    if (typeof from !== 'string' || from !== to) return 'all';
    keys.add(from);
  }
  return keys;
}
