import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GivenPapers } from '../../../domain/query/annotation-terms.ts';
import type { PaperId } from '../../../domain/paper/paper.ts';
import { sampleRecord } from '../sample-records.fixture.ts';
import { testCatalog, type TestCatalog } from '../test-catalog.fixture.ts';

let test: TestCatalog;
let ids: readonly PaperId[];
beforeEach(async () => {
  test = testCatalog();
  await test.importAll(...['A', 'B', 'C', 'D'].map((title) => sampleRecord(title)));
  ids = test.catalog.idsOf({ query: '', offset: 0, limit: 9, sort: { by: 'title', direction: 'asc' } });
});
afterEach(() => {
  test.remove();
});

const titles = (papers: GivenPapers, query = 'is:due'): readonly string[] =>
  test.catalog.rows({ query, sets: { 'is:due': papers }, offset: 0, limit: 9, sort: { by: 'title', direction: 'asc' } }).rows.map(({ title }) => title);

describe('papers that are kept under a name', () => {
  it('answer like the papers themselves, also inside what is left', () => {
    expect(test.catalog.keepPapers({ name: 'one', from: null, added: [...ids.slice(1, 3), 'doi:gone'], removed: [] })).toBe(true);
    expect(titles({ kept: 'one' })).toEqual(['B', 'C']);
    expect(titles({ kept: 'one' }, '-is:due')).toEqual(['A', 'D']);
    const sets = { 'is:inbox': { addedAfter: 0, without: { kept: 'one' }, beside: ids.slice(1, 2) } };
    expect(test.catalog.countOf({ query: 'is:inbox', sets }, []).total).toBe(3);
    expect(test.catalog.facets({ query: 'is:inbox', sets }).total).toBe(3);
  });

  it('follow from others by what came and went, which stay as they are', () => {
    test.catalog.keepPapers({ name: 'one', from: null, added: ids.slice(0, 2), removed: [] });
    expect(test.catalog.keepPapers({ name: 'two', from: 'one', added: ids.slice(3), removed: ids.slice(0, 1) })).toBe(true);
    expect([titles({ kept: 'one' }), titles({ kept: 'two' })]).toEqual([['A', 'B'], ['B', 'D']]);
    expect(test.catalog.keepPapers({ name: 'three', from: 'never', added: [], removed: [] })).toBe(false);
  });

  it('are forgotten when the catalog changes, and when many others came after them', async () => {
    const knows = (kept: string): boolean => test.catalog.keepsPapersOf({ query: 'is:due', sets: { 'is:due': { kept } } });
    test.catalog.keepPapers({ name: 'first', from: null, added: ids, removed: [] });
    expect([knows('first'), knows('other')]).toEqual([true, false]);
    for (let at = 0; at < 200; at += 1) test.catalog.keepPapers({ name: `n${String(at)}`, from: null, added: [], removed: [] });
    expect([knows('first'), knows('n199')]).toEqual([false, true]);
    await test.importAll(sampleRecord('E'));
    expect(knows('n199')).toBe(false);
  });
});
