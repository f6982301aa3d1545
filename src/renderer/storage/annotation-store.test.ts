import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { saveNote } from './notes.ts';
import { noteOf } from './reads.ts';
import { bothCopies, createFakeMirror, freshName, note, openBench, paper } from './storage.fixture.ts';

describe('a commit', () => {
  it('is in both copies when it answers, and there when the database is opened again', async () => {
    const name = freshName();
    const bench = openBench(createFakeMirror(), name);
    expect(await bench.store.commit([note('a', 1, 'one')])).toEqual({ ok: true, value: undefined });
    const { window, mirror } = await bothCopies(bench);
    expect(window).toEqual(mirror);
    expect(window).toHaveLength(1);
    bench.database.close();
    expect(await noteOf(openBench(bench.mirror, name).database, paper('a'))).toMatchObject({ markdown: 'one' });
  });

  it('reaches both copies in the order of the calls', async () => {
    const bench = openBench();
    const commits = [1, 2, 3].map((revision) => bench.store.commit([note('a', revision, String(revision))]));
    expect((await Promise.all(commits)).every((result) => result.ok)).toBe(true);
    expect(bench.mirror.log).toEqual(['arxiv:a@1', 'arxiv:a@2', 'arxiv:a@3']);
    expect(await noteOf(bench.database, paper('a'))).toMatchObject({ markdown: '3' });
  });

  it('is on its way to the mirror while the window’s store still writes', async () => {
    const bench = openBench();
    let left: () => void = () => undefined;
    const real = bench.database.transaction.bind(bench.database) as (...args: unknown[]) => Promise<unknown>;
    vi.spyOn(bench.database, 'transaction').mockImplementationOnce(((...args: unknown[]) =>
      real(...args).then(() => new Promise<void>((resolve) => (left = resolve)))) as never);
    const saved = bench.store.commit([note('a', 1, 'one')]);
    await expect.poll(() => bench.mirror.log).toEqual(['arxiv:a@1']);
    expect(bench.store.saveState.getValue().kind).toBe('saving');
    left();
    expect((await saved).ok).toBe(true);
  });

  it('with an older row than the stored one is refused and changes nothing', async () => {
    const bench = openBench();
    await bench.store.commit([note('a', 3, 'new')]);
    for (const stale of [note('a', 2, 'old'), note('a', 3, 'other')]) {
      expect(await bench.store.commit([note('b', 1, 'x'), stale])).toMatchObject({ ok: false, error: { code: 'write-refused' } });
    }
    expect(bench.mirror.log).toEqual(['arxiv:a@3']);
    expect(await noteOf(bench.database, paper('a'))).toMatchObject({ markdown: 'new' });
    expect(await noteOf(bench.database, paper('b'))).toBeNull();
  });

  it('is shown as being saved until both have answered', async () => {
    const bench = openBench();
    const seen: string[] = [];
    bench.store.saveState.subscribe(() => seen.push(bench.store.saveState.getValue().kind));
    await bench.store.commit([note('a', 1, 'one')]);
    expect(seen.filter((kind, at) => kind !== seen[at - 1])).toEqual(['saving', 'saved']);
  });

  it('goes to the window’s store though the mirror does not answer', async () => {
    const bench = openBench(createFakeMirror(), freshName(), { timeLimitMs: 60 });
    bench.mirror.mode = 'hangs';
    const results = await Promise.all([bench.store.commit([note('a', 1, 'one')]), bench.store.commit([note('b', 1, 'two')])]);
    expect(results.map((result) => result.ok)).toEqual([false, false]);
    expect(await noteOf(bench.database, paper('b'))).toMatchObject({ markdown: 'two' });
    bench.mirror.mode = 'works';
    bench.fire();
    await expect.poll(() => bench.store.saveState.getValue().kind).toBe('saved');
    expect(bench.mirror.rows.size).toBe(2);
  });
});

describe('a mirror that fails', () => {
  it.each(['fails', 'throws'] as const)('and %s leaves the change in the window’s store, says so, and gets it by “try again”', async (mode) => {
    const bench = openBench();
    bench.mirror.mode = mode;
    const result = await bench.store.commit([note('a', 1, 'one')]);
    expect(result).toMatchObject({ ok: false, error: { code: 'library-unavailable', message: expect.stringContaining('not yet in the mirror') as string } });
    expect(await noteOf(bench.database, paper('a'))).toMatchObject({ markdown: 'one' });
    const state = bench.store.saveState.getValue();
    if (state.kind !== 'failed' || result.ok) throw new Error('not failed');
    expect(state.error).toBe(result.error);

    bench.mirror.mode = 'works';
    await state.retry();
    expect(bench.store.saveState.getValue()).toEqual({ kind: 'saved' });
    expect(bench.mirror.log).toEqual(['arxiv:a@1']);
  });

  it('is tried again by itself, ever less often, until it works', async () => {
    const bench = openBench();
    bench.mirror.mode = 'fails';
    await bench.store.commit([note('a', 1, 'one')]);
    for (let tries = 2; tries <= 8; tries += 1) {
      bench.fire();
      await expect.poll(() => bench.waits.length).toBe(tries);
    }
    expect(bench.waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60].map((seconds) => seconds * 1000));
    bench.mirror.mode = 'works';
    bench.fire();
    await expect.poll(() => bench.store.saveState.getValue().kind).toBe('saved');
    expect(bench.mirror.rows.size).toBe(1);

    bench.mirror.mode = 'fails';
    await bench.store.commit([note('a', 2, 'two')]);
    expect(bench.waits.at(-1)).toBe(1000);
  });

  it('stays shown as failed when a later change alone gets through', async () => {
    const bench = openBench();
    bench.mirror.mode = 'fails';
    await bench.store.commit([note('a', 1, 'one')]);
    bench.mirror.mode = 'works';
    expect((await bench.store.commit([note('b', 1, 'two')])).ok).toBe(true);
    expect(bench.store.saveState.getValue().kind).toBe('failed');
  });

  it('does not let the same text count as saved when it is saved again', async () => {
    const bench = openBench();
    bench.mirror.mode = 'fails';
    expect((await saveNote(bench.store, paper('a'), 'one')).ok).toBe(false);
    expect((await saveNote(bench.store, paper('a'), 'one')).ok).toBe(false);
    bench.mirror.mode = 'works';
    expect(await saveNote(bench.store, paper('a'), 'one')).toMatchObject({ ok: true, value: { row: { revision: 1 } } });
    expect(bench.mirror.log).toEqual(['arxiv:a@1']);
  });

  it('gets what it missed at the next start', async () => {
    const name = freshName();
    const bench = openBench(createFakeMirror(), name);
    bench.mirror.mode = 'fails';
    await bench.store.commit([note('a', 1, 'one')]);
    await bench.store.close();
    bench.database.close();
    bench.mirror.mode = 'works';
    const next = openBench(bench.mirror, name);
    expect(await next.store.start()).toMatchObject({ ok: true, value: { toDexie: 0, toMirror: 1, conflicts: [] } });
    expect(bench.mirror.log).toEqual(['arxiv:a@1']);
  });

  it('that refuses one row gets every other one', async () => {
    const bench = openBench();
    bench.mirror.refused = paper('bad');
    const result = await bench.store.commit([note('a', 1, 'x'), note('bad', 1, 'y'), note('c', 1, 'z')]);
    expect(result.ok).toBe(false);
    expect([...bench.mirror.rows.keys()]).toEqual(['notes/arxiv:a', 'notes/arxiv:c']);
    expect(bench.store.saveState.getValue().kind).toBe('failed');
  });
});

describe('a window’s store that fails', () => {
  it('leaves the change in the mirror, says so, and gets it by “try again”', async () => {
    const bench = openBench();
    await bench.store.commit([note('a', 1, 'one')]);
    bench.database.close();
    const result = await saveNote(bench.store, paper('a'), 'two');
    expect(result).toMatchObject({ ok: false, error: { message: expect.stringContaining('not yet in this window’s store') as string } });
    expect(bench.mirror.log).toEqual(['arxiv:a@1', 'arxiv:a@2']);

    await bench.database.open();
    expect(await saveNote(bench.store, paper('a'), 'three')).toMatchObject({ ok: true, value: { row: { revision: 3 }, previous: { markdown: 'two' } } });
    const state = bench.store.saveState.getValue();
    if (state.kind !== 'failed') throw new Error('not failed');
    await state.retry();
    const { window, mirror } = await bothCopies(bench);
    expect(window).toEqual(mirror);
    expect(await noteOf(bench.database, paper('a'))).toMatchObject({ markdown: 'three' });
    expect(bench.store.saveState.getValue().kind).toBe('saved');
  });

  it('together with the mirror keeps the change in memory until both have it', async () => {
    const bench = openBench();
    bench.database.close();
    bench.mirror.mode = 'fails';
    const result = await bench.store.commit([note('a', 1, 'one')]);
    expect(result).toMatchObject({ ok: false, error: { message: expect.stringContaining('only in memory') as string } });
    expect(bench.store.wouldBeLost()).toBe(1);
    bench.fire();
    await expect.poll(() => bench.waits.length).toBe(2);
    bench.mirror.mode = 'works';
    bench.fire();
    await expect.poll(() => bench.mirror.log).toEqual(['arxiv:a@1']);
    expect(bench.store.saveState.getValue().kind).not.toBe('saved');
    await bench.database.open();
    bench.fire();
    await expect.poll(() => bench.store.saveState.getValue().kind).toBe('saved');
    expect(bench.store.wouldBeLost()).toBe(0);
    expect(await noteOf(bench.database, paper('a'))).toMatchObject({ markdown: 'one' });
  });

  it('together with the mirror refuses a change that depends on what can’t be read', async () => {
    const bench = openBench();
    bench.database.close();
    bench.mirror.mode = 'fails';
    expect(await saveNote(bench.store, paper('a'), 'one')).toMatchObject({ ok: false, error: { message: expect.stringContaining('was not saved') as string } });
  });
});

it('a mistake in a plan does not stop later writes', async () => {
  const bench = openBench();
  await expect(bench.store.change(() => Promise.reject(new TypeError('mistake')))).rejects.toThrow('mistake');
  expect((await bench.store.commit([note('a', 1, 'one')])).ok).toBe(true);
  expect(bench.store.saveState.getValue().kind).toBe('saved');
});
