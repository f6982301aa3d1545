import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ListEntry } from '../../domain/annotation/annotation.ts';
import { SHARE_FORMATS, type ShareFormat } from '../../domain/formats/export/share-format.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { listRowsOf } from '../../domain/reading-list/list-rows.ts';
import { orderedEntries } from '../../domain/reading-list/order.ts';
import type { TakenIn } from '../../domain/reading-list/take-in.ts';
import { valueOf } from '../../domain/result.fixture.ts';
import type { ShareRequest } from '../../ipc/contract.ts';
import { readSource } from '../intake/read-source.ts';
import { STARTER, testLibraries, type TestLibraries } from './library.fixture.ts';
import type { Library } from './library.ts';

let libraries: TestLibraries;
beforeEach(() => {
  libraries = testLibraries();
});
afterEach(() => {
  libraries.remove();
});

const ALL = { notes: true, dates: true, finished: false, inside: true };

/** A library with papers, a list of some of them with one inside it, and things that are nobody else's business. */
async function fullLibrary(): Promise<{ readonly library: Library; readonly ids: readonly PaperId[] }> {
  const library = await libraries.open({ starterFile: STARTER }, 'full');
  const ids = library.catalog.ids().slice(0, 5);
  const [first] = ids;
  if (first === undefined) throw new Error('No papers');
  const list = (id: string, name: string, papers: readonly PaperId[]) => ({ origin: id, name, description: 'Why', colour: 'teal' as const, goalDate: '2026-12-24', inside: [], entries: papers.map((paper, at) => ({ paper, note: at === 0 ? 'First of all' : '', dueDate: at === 1 ? '2026-12-01' : null, priority: at === 2 ? ('high' as const) : ('normal' as const) })) });
  valueOf(library.takeInList({ ...list('l', 'Thesis', ids), inside: [list('k', 'Later', ids.slice(0, 2).toReversed())] }, 'ask'));
  const versioned = { revision: 1, createdAt: 1, updatedAt: 1, deleted: false };
  valueOf(library.mirror.write([{ table: 'notes', row: { ...versioned, id: first, paperId: first, markdown: 'a secret of mine' } }]));
  return { library, ids };
}

function request(format: ShareFormat, more: Partial<ShareRequest> = {}): ShareRequest {
  return { format, listId: 'l', along: ALL, found: {}, ...more };
}

/** Every list of a library, with its papers by title. */
function listsOf({ mirror, catalog }: Library): object {
  const { lists, entriesOf } = listRowsOf(mirror.read());
  const shown = ({ paperId, note, dueDate, priority }: ListEntry): object => ({ title: valueOf(catalog.paper(paperId)).title, note, dueDate, priority });
  return lists.map(({ id, name, description, colour, goalDate, parentId }) => ({ id, name, description, colour, goalDate, parentId, entries: orderedEntries(entriesOf(id)).map(shown) }));
}

async function takeIn(library: Library, path: string): Promise<TakenIn> {
  const { list } = valueOf(await library.importFile(path));
  if (list === undefined) throw new Error('The file brought no list');
  return valueOf(library.takeInList(list, 'ask'));
}

it('brings a list to an empty library as it was, once', async () => {
  const { library } = await fullLibrary();
  const path = join(libraries.folder, 'thesis.carrel-list.json');
  expect(valueOf(await library.shareTo(request('list'), path))).toEqual({ path, papers: 7, missing: 0 });
  const empty = await libraries.open({}, 'empty');
  expect(await takeIn(empty, path)).toMatchObject({ kind: 'made', papers: 7, inside: 1 });
  expect(empty.catalog.count()).toBe(5);
  expect(listsOf(empty)).toEqual(listsOf(library));
  expect(await takeIn(empty, path)).toMatchObject({ kind: 'here', fresh: { papers: 0, details: 0, lists: 0 } });
  expect(await takeIn(library, path)).toMatchObject({ kind: 'here', fresh: { papers: 0, details: 0, lists: 0 } });
});

it('gives every form with its papers in the order of the list, and nothing that was not chosen', async () => {
  const { library, ids } = await fullLibrary();
  const titles = ids.map((id) => valueOf(library.catalog.paper(id)).title);
  for (const format of SHARE_FORMATS) {
    const { text } = valueOf(await library.shareAsText(request(format, { along: { ...ALL, inside: false } })));
    const read = valueOf(readSource(format, new TextEncoder().encode(text)));
    const papers = read.list === undefined ? read.records : read.list.entries.map(({ paper }) => paper);
    expect(papers.map(({ title }) => title), format).toEqual(titles);
    expect(text, format).toContain('First of all');
    expect(text, format).not.toContain('secret');
    const bare = valueOf(await library.shareAsText(request(format, { along: { notes: false, dates: false, finished: false, inside: false } }))).text;
    expect(bare, format).not.toMatch(/First of all|2026-12-01|1 December 2026|24 December 2026|2026-12-24|"priority"|high priority/u);
  }
});

it('gives each paper once as a reference, also when it is on a list inside', async () => {
  const { library } = await fullLibrary();
  const { text, papers } = valueOf(await library.shareAsText(request('bibtex')));
  expect(papers).toBe(5);
  expect(text.match(/^@/gmu)).toHaveLength(5);
});

it('shares a smart list as the papers that it finds now', async () => {
  const { library } = await fullLibrary();
  const versioned = { revision: 1, createdAt: 1, updatedAt: 1, deleted: false };
  const row = { ...versioned, id: 's', name: 'Depth', description: '', rank: 'z', parentId: null, colour: null, goalDate: null, archivedAt: null, query: 'title:deepnet' };
  valueOf(library.mirror.write([{ table: 'readingLists', row }]));
  const { text } = valueOf(await library.shareAsText(request('list', { listId: 's', found: { s: { query: 'title:deepnet', strict: true } } })));
  const list = valueOf(readSource('smart', new TextEncoder().encode(text))).list;
  expect(list?.entries.map(({ paper }) => paper.title)).toEqual(['DeepNet: Scaling Transformers to 1,000 Layers']);
  expect(text).not.toContain('title:deepnet');
});

it('leaves papers out that the library has not, and says how many', async () => {
  const { library } = await fullLibrary();
  valueOf(library.takeInList({ origin: 'm', name: 'Mixed', description: '', colour: null, goalDate: null, inside: [], entries: ['title:gone', ...library.catalog.ids().slice(0, 1)].map((paper) => ({ paper: paper as PaperId, note: '', dueDate: null, priority: 'normal' as const })) }, 'ask'));
  expect(valueOf(await library.shareAsText(request('list', { listId: 'm' })))).toMatchObject({ papers: 1, missing: 1 });
});

it('refuses a list that is gone or empty, and a place that can not be written to, in a sentence', async () => {
  const { library } = await fullLibrary();
  expect(await library.shareAsText(request('list', { listId: 'none' }))).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  valueOf(library.takeInList({ origin: 'e', name: 'Empty', description: '', colour: null, goalDate: null, inside: [], entries: [] }, 'ask'));
  expect(await library.shareAsText(request('list', { listId: 'e' }))).toMatchObject({ ok: false, error: { message: expect.stringContaining('empty') as string } });
  const path = join(libraries.folder, 'missing', 'a.json');
  expect(await library.shareTo(request('list'), path)).toMatchObject({ ok: false, error: { code: 'export-failed', message: expect.stringContaining(path) as string } });
});

it('leaves the text of a paper that is here as it is, whatever somebody else’s list says', async () => {
  const { library, ids } = await fullLibrary();
  const path = join(libraries.folder, 'a.carrel-list.json');
  await library.shareTo(request('list'), path);
  const [id] = ids;
  if (id === undefined) throw new Error('No papers');
  const before = valueOf(library.catalog.paper(id));
  const file = JSON.parse(readFileSync(path, 'utf8')) as { list: { entries: { paper: Record<string, unknown> }[] } };
  Object.assign(file.list.entries[0]?.paper ?? {}, { summary: { text: 'Other words', origin: 'carrel' }, abstract: { text: 'Words that were missing', origin: 'authors' } });
  valueOf(await library.importSource({ name: 'a', bytes: new TextEncoder().encode(JSON.stringify(file)) }));
  const after = valueOf(library.catalog.paper(id));
  expect(after.summary).toEqual(before.summary);
  expect(after.abstract?.text).toBe(before.abstract?.text ?? 'Words that were missing');
});
