import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PaperId } from '../../../domain/paper/paper.ts';
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

/** A library as the third version made it: a paper with three abstracts, the third of which is current. */
function thirdVersion(): void {
  const path = join(folder.path, CATALOG_FILE);
  const db = new DatabaseSync(path);
  valueOf(migrate(db, { ...CATALOG_SCHEMA, migrations: CATALOG_SCHEMA.migrations.slice(0, 3) }, path));
  db.exec(`INSERT INTO papers (public_id, title, title_raw, title_key, people, people_incomplete, topics, links, added_at, updated_at)
    VALUES ('doi:10.1000/a', 'Lamps', 'Lamps', 'lamps', '[]', 0, '[]', '[]', 1, 3);
    INSERT INTO texts (paper, field, origin, text, hash, current, seen_at) VALUES
      (1, 'abstract', 'authors', 'One.', 'a', 0, 1), (1, 'abstract', 'authors', 'Two.', 'b', 0, 2), (1, 'abstract', 'authors', 'Three.', 'c', 1, 3)`);
  db.close();
}

it('dates the former texts of a library of the third version by the text that came next', () => {
  thirdVersion();
  const catalog = valueOf(openCatalog(folder.path));
  expect(valueOf(catalog.textVersions('doi:10.1000/a' as PaperId)).map(({ text, replacedAt }) => [text, replacedAt])).toEqual([
    ['Two.', 3],
    ['One.', 2],
  ]);
  catalog.close();
});
