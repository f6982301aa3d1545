import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Change } from '../../domain/annotation/annotation.ts';
import { keepImported, takeOutdone } from './imported.ts';
import { anchor, bothCopies, note, openBench, paper } from './storage.fixture.ts';

const highlight = (id: string): Change => ({
  table: 'highlights',
  row: { id, revision: 1, createdAt: 5, updatedAt: 5, deleted: false, paperId: paper('1'), field: 'abstract', anchor, colour: 'blue', comment: '', tags: [] },
});

test('imported rows reach both copies, and a second import changes nothing', async () => {
  const bench = openBench();
  await bench.store.start();
  const rows = [...Array.from({ length: 1_100 }, (_, at) => highlight(`h${String(at)}`)), note('1', 3, 'Imported')];
  expect(await keepImported(bench.store, { rows, unplaced: 0 })).toEqual({ ok: true, value: { counts: { added: 1_101, updated: 0, unchanged: 0, kept: 0 }, outdone: [] } });
  const copies = await bothCopies(bench);
  expect(copies.window).toHaveLength(1_101);
  expect(copies.window).toEqual(copies.mirror);
  expect(await keepImported(bench.store, { rows, unplaced: 0 })).toEqual({ ok: true, value: { counts: { added: 0, updated: 0, unchanged: 1_101, kept: 0 }, outdone: [] } });
  expect(await bothCopies(bench)).toEqual(copies);
});

test('what the reader changed here meanwhile stands', async () => {
  const bench = openBench();
  await bench.store.start();
  await bench.store.commit([note('1', 4, 'Newer, here')]);
  expect(await keepImported(bench.store, { rows: [note('1', 3, 'Older')], unplaced: 0 })).toMatchObject({ value: { counts: { kept: 1 }, outdone: [{ row: { markdown: 'Older' } }] } });
  expect((await bench.database.notes.get(paper('1')))?.markdown).toBe('Newer, here');
});

test('what the source says otherwise is taken when it is asked for, in both copies', async () => {
  const bench = openBench();
  await bench.store.start();
  await bench.store.commit([note('1', 4, 'Newer, here')]);
  const kept = await keepImported(bench.store, { rows: [note('1', 3, 'Older')], unplaced: 0 });
  expect(await takeOutdone(bench.store, kept.ok ? kept.value.outdone : [])).toEqual({ ok: true, value: 1 });
  const { window, mirror } = await bothCopies(bench);
  expect(await bench.database.notes.get(paper('1'))).toMatchObject({ markdown: 'Older', revision: 5 });
  expect(window).toEqual(mirror);
});
