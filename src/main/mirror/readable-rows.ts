import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { textOf, type Row } from '../sqlite/columns.ts';
import { rowHash } from './write-changes.ts';

/** No stored row takes fewer bytes than this, so a file's size bounds its row numbers. */
const SMALLEST_ROW = 64;

/** The sound rows of a damaged file: of its history, then of its present versions. */
export function readableRows(path: string): readonly Row[] {
  const highest = Math.ceil(statSync(path).size / SMALLEST_ROW);
  return [...rowsOf(path, 'history WHERE applied = 1 AND', highest), ...rowsOf(path, 'rows WHERE', highest)];
}

/** Asks for each row by its number, so that a damaged page costs no row on another. */
function rowsOf(path: string, table: string, highest: number): readonly Row[] {
  const rows: Row[] = [];
  attempt(() => {
    const db = new DatabaseSync(path);
    try {
      const byNumber = db.prepare(`SELECT kind, row, hash FROM ${table} number = ?`);
      for (let number = 1; number <= highest; number += 1) {
        attempt(() => {
          const row = byNumber.get(number);
          if (row !== undefined && rowHash(textOf(row, 'row')) === textOf(row, 'hash')) rows.push(row);
        });
      }
    } finally {
      db.close();
    }
  });
  return rows;
}

/** Damage shows as an error where it is met; what was read elsewhere counts. */
function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // Nothing can be read here.
  }
}
