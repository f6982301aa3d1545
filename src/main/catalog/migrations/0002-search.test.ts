import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryFolder } from '../../sqlite/temporary-folder.fixture.ts';
import { migrate } from '../../sqlite/migrate.ts';
import { openCatalog } from '../catalog.ts';
import { CATALOG_FILE, CATALOG_SCHEMA } from '../schema.ts';
import { valueOf } from '../../../domain/result.fixture.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  folder.remove();
});

/** A library as the first version made it, with one paper. */
function firstVersion(): void {
  const path = join(folder.path, CATALOG_FILE);
  const db = new DatabaseSync(path);
  valueOf(migrate(db, { ...CATALOG_SCHEMA, migrations: CATALOG_SCHEMA.migrations.slice(0, 1) }, path));
  db.exec(`INSERT INTO papers (public_id, title, title_raw, title_key, people, people_incomplete, date, venue, topics, links, added_at, updated_at)
    VALUES ('doi:10.1000/a', 'Déjà vu of lamps', 'Déjà vu of lamps', 'dejavuoflamps', '[{"name":"Zoë Jégou"}]', 0, '2020', 'ICML', '["light"]', '[{"kind":"code","url":"https://example.org/"}]', 1, 1);
    INSERT INTO paper_index (rowid, title, summary, abstract, people) SELECT id, title, summary, abstract, people FROM paper_words`);
  db.close();
}

it('brings names and spellings into a library of the first version', () => {
  firstVersion();
  const catalog = valueOf(openCatalog(folder.path));
  const total = (query: string): number => catalog.rows({ query, offset: 0, limit: 1 }).total;
  for (const query of ['venue:icml', 'topic:light ', 'has:code', 'author:jegou ', 'added:9999y']) expect([query, total(query)]).toEqual([query, 1]);
  expect(catalog.complete({ field: 'author', typed: 'jeg', limit: 5 })).toEqual([{ value: 'Zoë Jégou', papers: 1 }]);
  expect(catalog.rows({ query: 'lmaps', offset: 0, limit: 1 }).didYouMean).toBe('lamps');
  catalog.close();
});
