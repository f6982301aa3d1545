import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { valueOf } from '../../domain/result.fixture.ts';
import { importRecords } from './import-records.ts';
import { manyRecords, sampleRecord, sampleSource, sampleText } from './sample-records.fixture.ts';
import { CATALOG_FILE } from './schema.ts';
import { testCatalog, type TestCatalog } from './test-catalog.fixture.ts';

let test: TestCatalog;
beforeEach(() => {
  test = testCatalog();
});
afterEach(() => {
  test.remove();
});

/** Everything in the tables that an import may touch. */
function contents(): unknown {
  const db = new DatabaseSync(join(test.folder, CATALOG_FILE));
  try {
    return ['papers', 'identifiers', 'texts', 'imports'].map((table) => db.prepare(`SELECT * FROM ${table}`).all());
  } finally {
    db.close();
  }
}

describe('importing records', () => {
  it('reports each record as added, merged, updated, unchanged or failed', async () => {
    await test.importAll(
      sampleRecord('A paper that gains an abstract'),
      sampleRecord('A paper whose abstract changes', { abstract: sampleText('Before.') }),
      sampleRecord('A paper that stays as it is'),
    );
    const source = sampleSource(
      [
        sampleRecord('A paper that is new here'),
        sampleRecord('A paper that gains an abstract', { abstract: sampleText('Now.') }),
        sampleRecord('A paper whose abstract changes', { abstract: sampleText('After.') }),
        sampleRecord('A paper that stays as it is'),
        sampleRecord('  '),
      ],
      [{ title: 'Garbled', reason: 'Line 7 ends in the middle of a word.' }],
    );
    const report = valueOf(await test.importSource(source));
    expect(report.records.map(({ outcome }) => outcome)).toEqual(['added', 'merged', 'updated', 'unchanged', 'failed', 'failed']);
    expect(report).toMatchObject({ added: 1, merged: 1, updated: 1, unchanged: 1, failed: 2, source: 'test', format: 'page-dump' });
    expect(report.records.at(-1)?.reason).toBe('Line 7 ends in the middle of a word.');
  });

  it('changes nothing when the same source comes again', async () => {
    const records = [...manyRecords(250), sampleRecord('Named twice by the source', { abstract: sampleText('One.') }), sampleRecord('Named twice by the source', { abstract: sampleText('Two.') })];
    await test.importAll(...records);
    const again = await test.importAll(...records);
    expect(again).toMatchObject({ added: 0, merged: 0, updated: 0, unchanged: 251, failed: 0 });
  });

  it('joins a paper that a source names twice and reports it once', async () => {
    const report = await test.importAll(sampleRecord('Named twice by the source'), sampleRecord('Named Twice By The Source', { abstract: sampleText('Here.') }));
    expect(report.records).toEqual([{ id: report.records[0]?.id, title: 'Named twice by the source', outcome: 'added' }]);
    expect(test.catalog.papers(0, 10)).toMatchObject([{ abstract: { text: 'Here.' } }]);
  });

  it('keeps the id of a paper that later gets an identifier', async () => {
    const [first] = (await test.importAll(sampleRecord('A paper without identifier'))).records;
    const [second] = (await test.importAll(sampleRecord('A paper without identifier', { identifiers: { arxiv: '2203.00555' } }))).records;
    const [third] = (await test.importAll(sampleRecord('Under another title', { identifiers: { arxiv: '2203.00555' } }))).records;
    expect([second, third]).toMatchObject([{ id: first?.id, outcome: 'merged' }, { id: first?.id, outcome: 'unchanged' }]);
  });

  it('does not take an identifier away from another paper', async () => {
    await test.importAll(sampleRecord('The preprint of this', { identifiers: { arxiv: '2203.00555' } }), sampleRecord('The article of this', { identifiers: { doi: '10.1000/1' } }));
    const both = await test.importAll(sampleRecord('Both of these', { identifiers: { arxiv: '2203.00555', doi: '10.1000/1' } }));
    expect(both).toMatchObject({ unchanged: 1, failed: 0 });
    expect(valueOf(test.catalog.find('2203.00555')).title).toBe('The preprint of this');
  });

  it('knows the DOI that arXiv gives out as the arXiv identifier', async () => {
    await test.importAll(sampleRecord('Known by its DOI', { identifiers: { doi: '10.48550/arxiv.2203.00555' } }));
    expect(await test.importAll(sampleRecord('Known by its number', { identifiers: { arxiv: '2203.00555' } }))).toMatchObject({ added: 0, unchanged: 1 });
  });

  it('keeps the older versions of a text, each once', async () => {
    for (const text of ['One.', 'Two.', 'One.']) await test.importAll(sampleRecord('The same paper', { abstract: sampleText(text) }));
    const db = new DatabaseSync(join(test.folder, CATALOG_FILE));
    expect(db.prepare('SELECT text, current FROM texts ORDER BY id').all().map((row) => ({ ...row }))).toEqual([
      { text: 'One.', current: 1 },
      { text: 'Two.', current: 0 },
    ]);
    db.close();
  });
});

describe('an import that fails half way', () => {
  const records = manyRecords(1_000);
  beforeEach(async () => {
    await test.importAll(sampleRecord('There before', { abstract: sampleText('Before.') }));
  });

  it('leaves the library as it was when something throws', async () => {
    const before = contents();
    const onProgress = (done: number): void => {
      if (done === 600) throw new Error('pulled the plug.');
    };
    const result = await test.catalog.importRecords(sampleSource(records), { source: 'page.txt', now: () => 1, onProgress });
    expect(result).toMatchObject({ ok: false, error: { message: 'The import of page.txt stopped: pulled the plug. The library is as it was.' } });
    expect(contents()).toEqual(before);
    expect(await test.importAll(...records)).toMatchObject({ added: 1_000 });
  });

  it('leaves the library as it was when the disk is full', async () => {
    const before = contents();
    const db = new DatabaseSync(join(test.folder, CATALOG_FILE));
    const pages = Number(db.prepare('PRAGMA page_count').get()?.['page_count']);
    db.exec(`PRAGMA max_page_count = ${String(pages + 40)}`);
    const result = await importRecords(db, sampleSource(records), { source: 'page.txt', now: () => 1 });
    db.close();
    expect(result).toMatchObject({ ok: false, error: { code: 'library-unavailable', message: expect.stringContaining('the disk is full') as string } });
    expect(contents()).toEqual(before);
    expect(test.catalog.rows({ query: 'lamp', offset: 0, limit: 5 }).total).toBe(0);
  });

  it('leaves the library as it was when it is cancelled', async () => {
    const before = contents();
    const controller = new AbortController();
    const onProgress = (done: number): void => {
      if (done >= 400) controller.abort();
    };
    const result = await test.catalog.importRecords(sampleSource(records), { source: 'page.txt', now: () => 1, onProgress, signal: controller.signal });
    expect(result).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(contents()).toEqual(before);
  });
});

describe('while an import runs', () => {
  it('reads see the library as it was, and get their turn between batches', async () => {
    const seen: number[] = [];
    const look = (): void => {
      seen.push(test.catalog.count());
    };
    const running = setInterval(look, 0);
    await test.importAll(...manyRecords(2_000));
    clearInterval(running);
    expect(seen.length).toBeGreaterThan(3);
    expect(new Set(seen)).toEqual(new Set([0]));
    expect(test.catalog.count()).toBe(2_000);
  });

  it('a second import waits for its turn', async () => {
    const both = await Promise.all([test.importAll(...manyRecords(500)), test.importAll(...manyRecords(500))]);
    expect(both).toMatchObject([{ added: 500 }, { unchanged: 500 }]);
  });
});
