import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { bothCopies, createFakeMirror, note, openBench, paper, anchor, type Bench } from './storage.fixture.ts';
import { deleteAll, recolourAll, tagAll, untagAll } from './bulk.ts';
import { addHighlight } from './highlights.ts';
import { hideForToday, HIDDEN_ON, neverShowAgain, noteShown } from './resurfacings.ts';
import { createUndoLog } from './undo-log.ts';

async function withHighlights(count: number): Promise<Bench & { readonly ids: readonly string[] }> {
  const bench = openBench(createFakeMirror());
  await bench.store.start();
  const ids: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const saved = await addHighlight(bench.store, { paperId: paper('1'), field: 'abstract', anchor, colour: 'yellow', comment: '' });
    if (saved.ok) ids.push(saved.value.row.id);
  }
  return { ...bench, ids };
}

test('many highlights change in one write, and go back in one step', async () => {
  const bench = await withHighlights(3);
  const { store, ids, database } = bench;
  const log = createUndoLog(store);
  await recolourAll(store, ids.slice(0, 1), 'blue');
  const before = bench.mirror.log.length;
  const written = await log.record('All blue.', (recorded) => recolourAll(recorded, ids, 'blue'));
  expect(written.ok && written.value.length).toBe(2);
  expect(bench.mirror.log.length - before).toBe(2);
  expect((await database.highlights.toArray()).map(({ colour }) => colour)).toEqual(['blue', 'blue', 'blue']);
  await log.undo();
  const colours = await database.highlights.bulkGet([...ids]);
  expect(colours.map((row) => row?.colour)).toEqual(['blue', 'yellow', 'yellow']);
  const copies = await bothCopies(bench);
  expect(copies.window).toEqual(copies.mirror);
});

test('tags are put on and taken off where they are missing and there', async () => {
  const { store, ids, database } = await withHighlights(2);
  await tagAll(store, ids.slice(0, 1), 'Norm');
  const tagged = await tagAll(store, ids, 'norm');
  expect(tagged.ok && tagged.value.length).toBe(1);
  expect((await database.highlights.bulkGet([...ids])).map((row) => row?.tags)).toEqual([['Norm'], ['norm']]);
  const untagged = await untagAll(store, ids, 'NORM');
  expect(untagged.ok && untagged.value.length).toBe(2);
});

test('highlights and notes are deleted together and come back together; what is gone already stays so', async () => {
  const { store, ids, database } = await withHighlights(2);
  const log = createUndoLog(store);
  await store.commit([note('1', 1, 'A note')]);
  await deleteAll(store, ids.slice(0, 1), []);
  await log.record('Deleted.', (recorded) => deleteAll(recorded, [...ids, 'unknown'], [paper('1')]));
  expect((await database.highlights.toArray()).every(({ deleted }) => deleted)).toBe(true);
  expect((await database.notes.get(paper('1')))?.deleted).toBe(true);
  const recoloured = await recolourAll(store, ids, 'pink');
  expect(recoloured.ok && recoloured.value).toEqual([]);
  await log.undo();
  expect((await database.highlights.bulkGet([...ids])).map((row) => row?.deleted)).toEqual([true, false]);
  expect((await database.notes.get(paper('1')))?.markdown).toBe('A note');
});

test('showing is noted once a day; not today and never again can be taken back', async () => {
  const { store, ids, database } = await withHighlights(1);
  const id = ids[0] ?? '';
  const log = createUndoLog(store);
  await noteShown(store, id);
  await noteShown(store, id);
  expect(await database.resurfacings.get(id)).toMatchObject({ times: 1, revision: 1 });
  await log.record('Not today.', (recorded) => hideForToday(recorded, id));
  expect(await database.resurfacings.get(id)).toMatchObject({ times: 0 });
  expect((await database.preferences.get(HIDDEN_ON))?.value).toMatch(/^\d{4}-\d\d-\d\d$/);
  await log.undo();
  expect(await database.resurfacings.get(id)).toMatchObject({ times: 1 });
  expect((await database.preferences.get(HIDDEN_ON))?.deleted).toBe(true);
  await log.record('Never again.', (recorded) => neverShowAgain(recorded, id));
  expect(await database.resurfacings.get(id)).toMatchObject({ dismissed: true });
  await log.undo();
  expect(await database.resurfacings.get(id)).toMatchObject({ dismissed: false });
});
