/** Making a damaged SQLite file readable again (https://sqlite.org/fileformat2.html#the_database_header). */
import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../sqlite/open-database.ts';
import { MIRROR_SCHEMA } from './schema.ts';

/** Bytes of a page; SQLite's default since 2016, which the mirror never changes. */
const PAGE = 4_096;
/** Where the header says how many pages the file has. */
const PAGE_COUNT = 28;

/** Fills a cut-off file up to the length that its header names: SQLite refuses to read a shorter one. */
export function makeLong(path: string): void {
  const size = statSync(path).size;
  if (size < PAGE) return;
  const named = readFileSync(path).readUInt32BE(PAGE_COUNT) * PAGE;
  // A header that names a multiple of what is there is damaged itself.
  if (named > size && named <= size * 16) truncateSync(path, named);
}

/** The first page of a new file in `folder`. It names the places of the tables, which are the same in every file. */
export function firstPage(folder: string): Buffer {
  const path = join(folder, 'new.sqlite');
  const opened = openDatabase(path, MIRROR_SCHEMA);
  if (!opened.ok) throw new Error(opened.error.message);
  opened.value.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  opened.value.close();
  return readFileSync(path).subarray(0, PAGE);
}

/** Puts `page` in the place of the file's first page. */
export function putFirstPage(path: string, page: Buffer): void {
  const rest = readFileSync(path).subarray(PAGE);
  const first = Buffer.from(page);
  first.writeUInt32BE(1 + Math.ceil(rest.length / PAGE), PAGE_COUNT);
  writeFileSync(path, Buffer.concat([first, rest]));
}
