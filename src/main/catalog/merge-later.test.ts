import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../sqlite/open-database.ts';
import { temporaryFolder } from '../sqlite/temporary-folder.fixture.ts';
import { rollBack } from '../sqlite/transaction.ts';
import { mergeLater } from './merge-later.ts';
import { CATALOG_FILE, CATALOG_SCHEMA } from './schema.ts';
import { valueOf } from '../../domain/result.fixture.ts';

let folder: ReturnType<typeof temporaryFolder>;
let db: DatabaseSync;
beforeEach(() => {
  folder = temporaryFolder();
  db = valueOf(openDatabase(join(folder.path, CATALOG_FILE), CATALOG_SCHEMA));
});
afterEach(() => {
  db.close();
  folder.remove();
});

/** The index writes a segment at each savepoint. */
function addInSegments(first: number, count: number): void {
  const add = db.prepare('INSERT INTO paper_index (rowid, title) VALUES (?, ?)');
  for (let number = first; number < first + count; number += 1) {
    db.exec('SAVEPOINT one');
    add.run(number, `Lamp ${String(number)}`);
    db.exec('RELEASE one');
  }
}

const segments = (): unknown => db.prepare('SELECT count(DISTINCT segid) AS n FROM paper_index_idx').get()?.['n'];
const found = (query: string): unknown => db.prepare('SELECT count(*) AS n FROM paper_index WHERE paper_index MATCH ?').get(query)?.['n'];

describe('merging later', () => {
  it('leaves the segments alone until it is told to merge, and then makes one of them', () => {
    db.exec('BEGIN');
    const later = mergeLater(db);
    addInSegments(1, 100);
    expect(segments()).toBeGreaterThan(90);
    for (const work = later.merge(); work.next().done !== true; );
    expect(segments()).toBe(1);
    later.finish();
    db.exec('COMMIT');
    expect([found('lamp'), found('lamp 77')]).toEqual([100, 1]);
    db.exec("INSERT INTO paper_index (paper_index, rank) VALUES ('integrity-check', 0)");
  });

  for (const [name, end] of [
    ['has the index merge by itself afterwards', (later: ReturnType<typeof mergeLater>) => { later.finish(); db.exec('COMMIT'); }],
    ['has the index merge by itself again when the transaction goes back', () => { rollBack(db); }],
  ] as const) {
    it(name, () => {
      db.exec('BEGIN');
      end(mergeLater(db));
      db.exec('BEGIN');
      addInSegments(1, 100);
      db.exec('COMMIT');
      expect(segments()).toBeLessThan(20);
      expect(found('lamp')).toBe(100);
    });
  }
});
