import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { completeRow } from '../../domain/annotation/complete-row.ts';
import { begin, CUT_OFF, json, PAGE, testCommandLine, type TestCommandLine } from './command-line.fixture.ts';

let test: TestCommandLine;
beforeEach(() => {
  test = testCommandLine();
});
afterEach(() => {
  test.remove();
});

describe('carrel import', () => {
  it('reports in JSON what became of each record of one file', async () => {
    const first = await test.carrel('import', PAGE, '--json');
    expect(first).toMatchObject({ status: 0, err: '' });
    const report = json(first) as { readonly added: number; readonly records: readonly object[] };
    expect(Object.keys(report)).toEqual(['source', 'format', 'added', 'updated', 'merged', 'unchanged', 'failed', 'records']);
    expect(report).toMatchObject({ source: 'page-dump-plain.txt', format: 'page-dump', failed: 0 });
    expect(report.records).toHaveLength(report.added);
    expect(json(await test.carrel('import', PAGE, '--json'))).toMatchObject({ added: 0, unchanged: report.added });
  });

  it('reports several files as a list, and goes on after one that is refused', async () => {
    const ended = await test.carrel('import', CUT_OFF, PAGE, '--json');
    expect(ended.status).toBe(1);
    expect(json(ended)).toMatchObject([{ source: 'page-dump-cut-off.txt', error: { code: 'source-cut-off' } }, { source: 'page-dump-plain.txt', failed: 0 }]);
    expect(ended.err).toContain('--partial');
  });

  it('imports the complete papers of a file that is cut off when asked to', async () => {
    expect(await test.carrel('import', CUT_OFF)).toMatchObject({ status: 1, out: '' });
    expect(json(await test.carrel('list', '--json'))).toMatchObject({ total: 0 });
    const partial = await test.carrel('import', CUT_OFF, '--partial');
    expect(partial.out).toMatch(/^page-dump-cut-off\.txt: .* added/);
  });

  it('says in words which file is missing', async () => {
    const ended = await test.carrel('import', join(test.folder, 'missing.txt'));
    expect(ended).toMatchObject({ status: 1, out: '' });
    expect(ended.err).toContain('missing.txt');
  });

  it('joins the starter library', async () => {
    const ended = await test.carrel('import', PAGE, '--starter', '--json');
    expect(ended.status).toBe(0);
    expect(json(await test.carrel('list', '--json', '--limit', '1'))).toMatchObject({ papers: [{ summaryOrigin: 'carrel' }] });
  });
});

describe('carrel import of a reading list', () => {
  const entry = (title: string): object => ({ paper: { title, people: ['Ada Writer'], date: '2024' } });
  const file = (name: string, entries: readonly object[], more: object = {}): string => {
    const path = join(test.folder, name);
    writeFileSync(path, JSON.stringify({ format: 'carrel-list', version: 1, list: { id: 'group', name: 'Group', entries, ...more } }));
    return path;
  };

  it('makes the list, once, and brings in what is new only when it is asked to', async () => {
    const first = file('group.carrel-list.json', [entry('The Quiet Desk of the Reader')]);
    expect((await test.carrel('import', first)).out).toBe('group.carrel-list.json: 1 paper added\n  New reading list “Group”: 1 paper, in their order.\n');
    expect((await test.carrel('import', first)).out).toContain('The list “Group” is already here, with everything that this source has.');
    const newer = file('newer.json', [entry('The Quiet Desk of the Reader'), entry('Another Paper Nobody Has Heard Of')]);
    expect((await test.carrel('import', newer)).out).toContain('New in this source: 1 paper. --bring-new brings it in.');
    expect(json(await test.carrel('import', newer, '--bring-new', '--json'))).toMatchObject({ list: { kind: 'brought', name: 'Group', fresh: { papers: 1 } } });
    expect(json(await test.carrel('search', 'list:Group', '--json'))).toMatchObject({ total: 2 });
  });

  it('refuses one that is not as it should be, with what is wrong and where', async () => {
    const ended = await test.carrel('import', file('bad.json', [entry('A')], { goalDate: 'soon' }));
    expect(ended).toMatchObject({ status: 1, out: '' });
    expect(ended.err).toContain('the goal of “Group” (“soon”) is none such as 2026-12-01');
  });
});

describe('carrel list, show, search and export', () => {
  it('lists whole papers, newest first', async () => {
    const listed = json(await test.carrel('list', '--starter', '--json')) as { readonly total: number; readonly papers: readonly { readonly date: string | null }[] };
    expect(listed.total).toBe(119);
    expect(listed.papers).toHaveLength(119);
    const dates = listed.papers.map(({ date }) => date ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
    const lines = (await test.carrel('list', '--limit', '3')).out.trimEnd().split('\n');
    expect(lines).toHaveLength(6);
  });

  it('shows a paper by its id, an arXiv identifier and an address, all of it', async () => {
    const shown = await test.carrel('show', '2203.00555', '--starter', '--json');
    const paper = json(shown) as Readonly<Record<string, unknown>>;
    expect(Object.keys(paper).join(' ')).toBe(
      'id title titleRaw people peopleIncomplete date venue identifiers summary summaryOrigin abstract abstractRaw topics kind links addedAt updatedAt',
    );
    expect(paper).toMatchObject({ id: 'arxiv:2203.00555', identifiers: { arxiv: '2203.00555' }, abstract: null });
    for (const name of ['arxiv:2203.00555', 'https://arxiv.org/abs/2203.00555v3']) expect(json(await test.carrel('show', name, '--json'))).toEqual(paper);
    const inWords = await test.carrel('show', '2203.00555');
    expect(inWords.out).toContain(String(paper['summary']));
  });

  it('says that a paper is not there', async () => {
    const ended = await test.carrel('show', '2203.99999', '--json');
    expect(ended.status).toBe(1);
    expect(json(ended)).toMatchObject({ error: { code: 'paper-unknown' } });
    expect(ended.err).toContain('2203.99999');
  });

  it('searches, and takes several words as one query', async () => {
    const hits = json(await test.carrel('search', 'attention', 'transf', '--starter', '--json', '--limit', '4')) as { readonly total: number; readonly hits: readonly object[] };
    expect(hits.total).toBeGreaterThan(4);
    expect(hits.hits).toHaveLength(4);
    expect(Object.keys(hits.hits[0] ?? {})).toEqual(['id', 'title', 'snippet']);
    expect(await test.carrel('search', 'zyzzyva')).toEqual({ status: 0, out: '', err: '0 papers match.\n' });
    expect(await test.carrel('search', '--', '"unclosed AND (')).toMatchObject({ status: 0 });
  });

  it('exports papers and annotations as JSON', async () => {
    await test.carrel('list', '--starter');
    const db = new DatabaseSync(join(test.library, 'annotations.sqlite'));
    const row = { id: 'l1', revision: 1, createdAt: 1, updatedAt: 1, deleted: false, name: 'First', description: '', rank: 'a0' };
    db.prepare("INSERT INTO rows (kind, id, revision, row, hash, written_at) VALUES ('readingLists', 'l1', 1, ?, '', 1)").run(JSON.stringify(row));
    db.close();
    const exported = json(await test.carrel('export', '--format', 'json')) as { readonly papers: readonly object[]; readonly annotations: readonly object[] };
    expect(exported.papers).toHaveLength(119);
    expect(exported.annotations).toEqual([{ table: 'readingLists', row: completeRow('readingLists', row) }]);
  });

  it('prints control characters of a title as spaces', async () => {
    await test.carrel('list');
    const db = new DatabaseSync(join(test.library, 'catalog.sqlite'));
    db.exec(`INSERT INTO papers (public_id, title, title_raw, title_key, people, people_incomplete, topics, links, added_at, updated_at)
      VALUES ('title:1', 'Red ' || char(27) || '[31m title', '', '', '[]', 0, '[]', '[]', 1, 1)`);
    db.close();
    expect((await test.carrel('list')).out).toContain('Red  [31m title');
  });

  it('ends quietly when its reader has seen enough', async () => {
    await test.carrel('list', '--starter');
    const child = begin(['export', '--library', test.library]);
    child.stdout.destroy();
    const err: string[] = [];
    child.stderr.on('data', (piece) => err.push(String(piece)));
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(err.join('')).toBe('');
  });
});
