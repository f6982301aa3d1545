import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { saveNote } from './notes.ts';
import { noteOf } from './reads.ts';
import { bothCopies, contents, createFakeMirror, freshName, note, openBench, paper, setAsideRows } from './storage.fixture.ts';

const ROWS = [note('a', 3, 'a'), note('b', 1, 'b'), note('c', 2, 'c', { deleted: true })];

describe('at the start', () => {
  it('an empty store is refilled from the mirror, tombstones included', async () => {
    const bench = openBench(createFakeMirror(ROWS));
    expect(await bench.store.start()).toMatchObject({ ok: true, value: { toDexie: 3, toMirror: 0, conflicts: [] } });
    expect(await bothCopies(bench)).toEqual({ window: contents(ROWS), mirror: contents(ROWS) });
    expect(await noteOf(bench.database, paper('c'))).toBeNull();
  });

  it('an empty mirror is refilled from the store', async () => {
    const bench = openBench();
    await bench.store.commit(ROWS);
    bench.mirror.rows.clear();
    expect(await bench.store.start()).toMatchObject({ ok: true, value: { toDexie: 0, toMirror: 3 } });
    expect(await bothCopies(bench)).toEqual({ window: contents(ROWS), mirror: contents(ROWS) });
  });

  it('a mirror that can’t be read is not taken for an empty one, and changes nothing in the store', async () => {
    const bench = openBench();
    await bench.store.commit(ROWS);
    bench.mirror.rows.clear();
    bench.mirror.mode = 'unreadable';
    expect(await bench.store.start()).toMatchObject({ ok: false, error: { code: 'library-unavailable' } });
    expect(bench.mirror.rows.size).toBe(0);
    expect((await bothCopies(bench)).window).toEqual(contents(ROWS));
    expect(bench.store.saveState.getValue().kind).toBe('failed');
    bench.mirror.mode = 'works';
    bench.fire();
    await expect.poll(() => bench.store.saveState.getValue().kind).toBe('saved');
    expect(bench.mirror.rows.size).toBe(3);
  });

  it('copies that were changed apart become one, and no words are lost', async () => {
    const bench = openBench(createFakeMirror([note('a', 4, 'mirror’s a'), note('b', 2, 'same time, longer'), note('d', 1, 'd')]));
    const window = openBench(createFakeMirror(), bench.database.name);
    await window.store.commit([note('a', 3, 'older a'), note('b', 2, 'same time'), note('c', 1, 'c')]);
    const report = await bench.store.start();
    expect(report).toMatchObject({ ok: true, value: { toDexie: 3, toMirror: 2, conflicts: [{ lost: note('b', 2, 'same time') }] } });
    const after = await bothCopies(bench);
    expect(after.window).toEqual(after.mirror);
    const texts = await bench.database.notes.orderBy('id').toArray();
    expect(texts.map((row) => row.markdown)).toEqual(['mirror’s a', 'same time, longer', 'c', 'd']);
    expect((await setAsideRows(bench.database)).map(({ change }) => change)).toEqual([note('b', 2, 'same time')]);
    expect(await openBench(bench.mirror, bench.database.name).store.start()).toMatchObject({ ok: true, value: { toDexie: 0, toMirror: 0, conflicts: [] } });
  });

  it('writes wait for the comparison', async () => {
    const bench = openBench(createFakeMirror([note('a', 5, 'long ago')]));
    void bench.store.start();
    expect(await saveNote(bench.store, paper('a'), 'now')).toMatchObject({ ok: true, value: { row: { revision: 6 }, previous: { markdown: 'long ago' } } });
  });

  it('is made once, and again only after a failure', async () => {
    const bench = openBench(createFakeMirror(ROWS));
    bench.mirror.mode = 'unreadable';
    expect((await bench.store.start()).ok).toBe(false);
    bench.mirror.mode = 'works';
    expect(await bench.store.start()).toBe(await bench.store.start());
  });
});

describe('a note that was begun anew because its older copy could not be read', () => {
  it('gives way to the older one’s higher revision, but is set aside and reported', async () => {
    const bench = openBench(createFakeMirror([note('a', 5, 'the long note')]));
    bench.mirror.mode = 'unreadable';
    expect((await bench.store.start()).ok).toBe(false);
    expect(await saveNote(bench.store, paper('a'), 'begun anew')).toMatchObject({ ok: false });
    bench.mirror.mode = 'works';
    bench.fire();
    await expect.poll(() => bench.store.saveState.getValue().kind).toBe('saved');
    expect(await noteOf(bench.database, paper('a'))).toMatchObject({ markdown: 'the long note', revision: 5 });
    expect(await setAsideRows(bench.database)).toMatchObject([{ change: { row: { markdown: 'begun anew' } } }]);
  });

  it('is refused with the reason when the mirror is found to have a newer one', async () => {
    const bench = openBench(createFakeMirror([note('a', 5, 'the long note')]), freshName());
    expect(await bench.store.commit([note('a', 1, 'begun anew')])).toMatchObject({ ok: false, error: { code: 'write-refused' } });
    expect(await noteOf(bench.database, paper('a'))).toMatchObject({ markdown: 'the long note' });
    expect(await setAsideRows(bench.database)).toMatchObject([{ change: { row: { markdown: 'begun anew' } } }]);
    expect(bench.store.saveState.getValue().kind).toBe('saved');
  });
});

describe('words that would give way', () => {
  it('stay in the mirror until they could be set aside', async () => {
    const [shorter, longer] = [note('a', 2, 'mirror'), note('a', 2, 'the window’s, longer')];
    const bench = openBench(createFakeMirror([shorter]));
    await openBench(createFakeMirror(), bench.database.name).store.commit([longer]);
    const spy = vi.spyOn(bench.database.setAside, 'bulkPut').mockImplementation(() => Dexie.Promise.reject(new Error('no room')));
    expect(await bench.store.start()).toMatchObject({ ok: false });
    expect([...bench.mirror.rows.values()]).toEqual([shorter]);
    spy.mockRestore();
    bench.fire();
    await expect.poll(() => bench.store.saveState.getValue().kind).toBe('saved');
    expect([...bench.mirror.rows.values()]).toMatchObject([{ row: { markdown: 'the window’s, longer', revision: 3 } }]);
    expect((await setAsideRows(bench.database)).map(({ change }) => change)).toEqual([shorter]);
  });

  it('are set aside, too, when a pending row finds a newer one in the store', async () => {
    const bench = openBench();
    bench.mirror.mode = 'fails';
    await bench.store.commit([note('a', 1, 'pending')]);
    const newer = note('a', 2, 'newer');
    await bench.database.notes.bulkPut([newer].flatMap((change) => (change.table === 'notes' ? [change.row] : [])));
    bench.mirror.mode = 'works';
    bench.fire();
    await expect.poll(() => bench.store.saveState.getValue().kind).toBe('saved');
    expect(await bothCopies(bench)).toEqual({ window: contents([newer]), mirror: contents([newer]) });
    expect(await setAsideRows(bench.database)).toMatchObject([{ change: { row: { markdown: 'pending' } } }]);
  });
});
