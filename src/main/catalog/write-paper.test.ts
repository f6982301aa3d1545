import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PaperRecord } from '../../domain/paper/paper.ts';
import { manyRecords, sampleRecord, sampleText } from './sample-records.fixture.ts';
import { CATALOG_FILE } from './schema.ts';
import { testCatalog } from './test-catalog.fixture.ts';

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('', 'Deep learning', '\ud800', 'a\u0000b', '\ufdd0marked\ufdd1', 'Zoë', '"quoted", \\ and {}'));
// Half a character in a name becomes one sign in our code and three in SQLite's JSON; the former is kept.
const anyName = anyText.map((name) => name.replace(/\p{Surrogate}/gu, '\uFFFD'));
const anyNames = fc.array(anyName, { maxLength: 4 });
const anyRecord: fc.Arbitrary<PaperRecord> = fc
  .record({ title: fc.constantFrom('One paper of these', 'Another paper of these', 'A third one of them'), people: anyNames, topics: anyNames, venue: anyName, texts: fc.tuple(anyText, anyText) })
  .map(({ title, people, topics, venue, texts: [abstract, summary] }) =>
    sampleRecord(title, {
      people: people.map((name) => ({ name })),
      topics,
      ...(venue !== '' && { venue }),
      ...(abstract !== '' && { abstract: sampleText(abstract) }),
      ...(summary !== '' && { summary: sampleText(summary, 'carrel') }),
    }),
  );

/** What the names of the papers are by their facts, as the first version of the names took them from there. */
const BY_FACTS = `
SELECT kind, name, count(DISTINCT paper) AS papers FROM (
  SELECT p.id AS paper, 'author' AS kind, j.value ->> 'name' AS name FROM papers p, json_each(p.people) j
  UNION ALL SELECT p.id, 'topic', j.value FROM papers p, json_each(p.topics) j
  UNION ALL SELECT p.id, 'venue', p.venue FROM papers p WHERE p.venue IS NOT NULL
) GROUP BY kind, name ORDER BY kind, name`;
const BY_COUNTS = 'SELECT kind, name, papers FROM names WHERE papers > 0 ORDER BY kind, name';
const BY_PAIRS = 'SELECT kind, n.name, count(*) AS papers FROM names n JOIN paper_names o ON o.name = n.id GROUP BY n.id ORDER BY kind, n.name';

/** Compares the index, word for word, with one that is made anew of what it is an index of. */
function expectIndexed(db: DatabaseSync, index: string, columns: string, content: string): void {
  const words = (of: string): unknown => {
    db.exec(`CREATE VIRTUAL TABLE temp.words_of_${of} USING fts5vocab (main, ${of}, instance)`);
    return db.prepare(`SELECT doc, col, offset, term FROM words_of_${of} ORDER BY doc, col, offset`).all();
  };
  db.exec(`CREATE VIRTUAL TABLE anew_${index} USING fts5 (${columns}, content = '', tokenize = 'porter unicode61 remove_diacritics 2');
    INSERT INTO anew_${index} (rowid, ${columns}) SELECT id, ${columns} FROM ${content}`);
  expect(words(index)).toEqual(words(`anew_${index}`));
}

describe('what is kept beside the papers', () => {
  it('agrees with them whatever is imported, index and names', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(anyRecord, { maxLength: 5 }), { maxLength: 4 }), async (imports) => {
        const test = testCatalog();
        try {
          for (const records of imports) expect(await test.importAll(...records)).toMatchObject({ failed: 0 });
          const db = new DatabaseSync(join(test.folder, CATALOG_FILE));
          expectIndexed(db, 'paper_index', 'title, summary, abstract, people', 'paper_words');
          expectIndexed(db, 'name_index', 'name', 'names');
          const facts = db.prepare(BY_FACTS).all();
          expect(db.prepare(BY_COUNTS).all()).toEqual(facts);
          expect(db.prepare(BY_PAIRS).all()).toEqual(facts);
          db.close();
        } finally {
          test.remove();
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('a record that the catalog refuses', () => {
  it('is reported, and every other record is stored', async () => {
    const test = testCatalog();
    const db = new DatabaseSync(join(test.folder, CATALOG_FILE));
    db.exec("CREATE TRIGGER refuse BEFORE INSERT ON papers WHEN new.title LIKE 'Refuse%' BEGIN SELECT raise(ABORT, 'no such papers here'); END");
    const [first, second] = [manyRecords(2_100), ['Refused early', 'Refused late'].map((title) => sampleRecord(title, { people: [{ name: 'Nobody' }] }))];
    const kept = { people: [{ name: 'Somebody' }], abstract: sampleText('An unmistakable word.') };
    const report = await test.importAll(...second.slice(0, 1), sampleRecord('Kept one', kept), ...first.slice(0, 2_050), ...second.slice(1), sampleRecord('Kept two', kept), ...first.slice(2_050));
    expect(report).toMatchObject({ added: 2_102, failed: 2 });
    expect(report.records.filter(({ outcome }) => outcome === 'failed')).toEqual([
      { title: 'Refused early', outcome: 'failed', reason: 'The catalog could not take this record: no such papers here.' },
      { title: 'Refused late', outcome: 'failed', reason: 'The catalog could not take this record: no such papers here.' },
    ]);
    expect(report.records.map(({ title }) => title).indexOf('Refused late')).toBe(2_052);
    expect(test.catalog.complete({ field: 'author', typed: '', limit: 5 })).toEqual([{ value: 'Somebody', papers: 2 }]);
    expect(test.catalog.rows({ query: 'unmistakabl', offset: 0, limit: 5 }).total).toBe(2);
    expect(test.catalog.rows({ query: 'unmistakablle', offset: 0, limit: 5 }).didYouMean).toBe('unmistakable');
    expectIndexed(db, 'paper_index', 'title, summary, abstract, people', 'paper_words');
    db.close();
    test.remove();
  });
});
