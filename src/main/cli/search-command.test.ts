import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { json, testCommandLine, type TestCommandLine } from './command-line.fixture.ts';

interface Found {
  readonly total: number;
  readonly hits: readonly { readonly id: string; readonly title: string }[];
  readonly didYouMean?: string;
}

let test: TestCommandLine;
const search = async (...args: readonly string[]): Promise<Found> => json(await test.carrel('search', '--json', ...args)) as Found;

beforeAll(async () => {
  test = testCommandLine();
  await test.carrel('list', '--starter', '--limit', '1');
});
afterAll(() => {
  test.remove();
});

describe('carrel search', () => {
  it('understands fields, OR and NOT', async () => {
    const every = await search('--', 'year:..9999');
    const some = await search('attention OR year:2022');
    const rest = await search('--', '-(attention OR year:2022) year:..9999');
    expect(some.total).toBeGreaterThan(0);
    expect(some.total + rest.total).toBeGreaterThanOrEqual(every.total);
    expect((await search('arXiv:2203.00555v3')).hits).toMatchObject([{ id: 'arxiv:2203.00555' }]);
  });

  it('sorts', async () => {
    const { hits } = await search('year:..9999', '--sort', 'title', '--limit', '200');
    const reversed = await search('year:..9999', '--sort', 'title:desc', '--limit', '200');
    expect(hits.length).toBeGreaterThan(100);
    expect(reversed.hits.map(({ id }) => id)).toEqual(hits.map(({ id }) => id).reverse());
  });

  it('counts what was found', async () => {
    const { total, facets } = json(await test.carrel('search', 'attention', '--facets', '--json')) as Found & { readonly facets: { readonly years: readonly { readonly papers: number }[] } };
    expect(Object.keys(facets)).toEqual(['years', 'venues', 'topics', 'withAbstract', 'withCode']);
    expect(facets.years.reduce((sum, { papers }) => sum + papers, 0)).toBe(total);
    expect((await test.carrel('search', 'attention', '--facets')).out).toMatch(/^Years +20\d\d \d/m);
  });

  it('explains mistakes on standard error, and searches the rest', async () => {
    const ended = await test.carrel('search', 'attention year:20 has:x', '--json');
    expect(ended.status).toBe(0);
    expect(ended.err).toMatch(/^At 11 \("year:20"\): year: can't be/m);
    expect(ended.err).toMatch(/^At 19 \("has:x"\): has: can't be "x"/m);
    expect(json(ended)).toMatchObject({ total: (await search('attention ')).total, mistakes: [{ start: 10, end: 17 }, { start: 18, end: 23 }] });
  });

  it('offers the nearest spelling that finds something', async () => {
    const ended = await test.carrel('search', 'atention', '--json');
    expect(ended.err).toBe('Did you mean: attention\n');
    expect(json(ended)).toMatchObject({ total: 0, hits: [], didYouMean: 'attention' });
    expect((await search('attention')).total).toBeGreaterThan(0);
  });

  it('lets papers that have most of the words follow, says so, and leaves them out when asked to', async () => {
    const ended = await test.carrel('search', 'hash layers zyzzyva', '--limit', '1');
    expect(ended.out).toContain('Hash Layers For Large Sparse Models');
    expect(ended.err).toMatch(/^No paper has all 3 words; 1 has at least 2\.\n/);
    expect(json(await test.carrel('search', 'hash layers zyzzyva', '--json'))).toMatchObject({ near: { exact: 0, words: 2, of: 3 } });
    expect(await search('hash layers zyzzyva', '--strict')).toMatchObject({ total: 0, hits: [] });
  });

  it("answers from the reader's own annotations", async () => {
    const db = new DatabaseSync(join(test.library, 'annotations.sqlite'));
    const row = { id: 'arxiv:2203.00555', revision: 1, createdAt: 1, updatedAt: 1, deleted: false, paperId: 'arxiv:2203.00555', markdown: 'A proof to remember' };
    db.prepare("INSERT INTO rows (kind, id, revision, row, hash, written_at) VALUES ('notes', ?, 1, ?, '', 1)").run(row.id, JSON.stringify(row));
    db.close();
    expect((await search('note:proof')).hits).toMatchObject([{ id: 'arxiv:2203.00555' }]);
    const at = { revision: 1, createdAt: 1, updatedAt: 1, deleted: false, priority: 'normal', snoozedUntil: null, queueRank: null, startedAt: null, finishedAt: null };
    const state = { ...at, id: 'arxiv:2106.04426', paperId: 'arxiv:2106.04426', status: 'reading', statusAt: 1, rating: 4, tags: ['routing'] };
    const again = new DatabaseSync(join(test.library, 'annotations.sqlite'));
    again.prepare("INSERT INTO rows (kind, id, revision, row, hash, written_at) VALUES ('paperStates', ?, 1, ?, '', 1)").run(state.id, JSON.stringify(state));
    again.close();
    expect((await search('tag:routing status:reading')).hits).toMatchObject([{ id: 'arxiv:2106.04426' }]);
    expect((await search('status:new year:..9999')).total).toBe((await search('year:..9999')).total - 1);
    for (const sort of ['rating', 'status']) expect((await search('year:..9999', '--sort', sort)).hits[0]).toMatchObject({ id: 'arxiv:2106.04426' });
    expect((await search('remembering proofs', '--strict')).hits).toMatchObject([{ id: 'arxiv:2203.00555', own: { kind: 'note', text: 'A proof to remember' } }]);
    expect((await test.carrel('search', 'remembered')).out).toContain('Your note: A proof to remember\n');
    expect((await search('--', '-has:note year:..9999')).total).toBe((await search('year:..9999')).total - 1);
  });
});
