import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { Bench, FakeMirror } from './storage.fixture.ts';
import type { AnnotationStore } from './annotation-store.ts';
import { noteOf } from './reads.ts';
import { bothCopies, contents, createFakeMirror, freshName, note, openBench, paper, setAsideRows } from './storage.fixture.ts';
import { saveNote } from './notes.ts';
import { joinWindows, type OtherWindows } from './other-windows.ts';
import { createUndoLog, type UndoLog } from './undo-log.ts';

interface Desk extends Bench {
  readonly log: UndoLog;
  readonly windows: OtherWindows;
}

/** Two windows on one library: one database, one mirror, and the locks that they meet in. */
function openTwo(mirror: FakeMirror = createFakeMirror()): readonly [Desk, Desk] {
  const name = freshName();
  const join = (id: string): Desk => {
    const windows = joinWindows(navigator.locks, `${name}-${id}`);
    const bench = openBench(mirror, name, {
      lanes: { window: windows.lane(`${name}/store`), mirror: windows.lane(`${name}/mirror`) },
      newId: () => `${id}-${String((ids += 1))}`,
    });
    return { ...bench, windows, log: createUndoLog(bench.store, windows.lane(`${name}/steps`)) };
  };
  let ids = 0;
  return [join('a'), join('b')];
}

const save = (store: AnnotationStore, markdown: string, base?: string): Promise<unknown> => saveNote(store, paper('p'), markdown, base);

describe('two windows that write', () => {
  it('never get in each other’s way: every write of either reaches both copies in its order', async () => {
    const [a, b] = openTwo();
    const writes = Array.from({ length: 40 }, (_, at) => save((at % 2 === 0 ? a : b).store, `text ${String(at)}`));
    for (const saved of await Promise.all(writes)) expect(saved).toMatchObject({ ok: true });
    expect(a.mirror.log).toEqual(Array.from({ length: 40 }, (_, at) => `${paper('p')}@${String(at + 1)}`));
    expect(await setAsideRows(a.database)).toEqual([]);
    const { window, mirror } = await bothCopies(b);
    expect(mirror).toEqual(window);
    expect(b.store.saveState.getValue()).toEqual({ kind: 'saved' });
  });

  it('keep both texts when both wrote in one note', async () => {
    const [a, b] = openTwo();
    await save(a.store, 'Begun.');
    await Promise.all([save(a.store, 'Begun.\n\nHere.', 'Begun.'), save(b.store, 'Begun.\n\nThere.', 'Begun.')]);
    const stored = (await noteOf(a.database, paper('p')))?.markdown;
    expect(stored).toContain('Here.');
    expect(stored).toContain('There.');
    expect([...a.mirror.rows.values()]).toMatchObject([{ row: { markdown: stored } }]);
  });

  it('lose nothing when one of them could not reach the mirror for a while', async () => {
    const [a, b] = openTwo();
    a.mirror.mode = 'fails';
    expect(await save(a.store, 'first')).toMatchObject({ ok: false });
    a.mirror.mode = 'works';
    expect(await save(b.store, 'first, and second', 'first')).toMatchObject({ ok: true });
    a.fire();
    await expect.poll(() => a.store.saveState.getValue()).toEqual({ kind: 'saved' });
    const { window, mirror } = await bothCopies(a);
    expect(mirror).toEqual(window);
    expect((await noteOf(b.database, paper('p')))?.markdown).toBe('first, and second');
  });
});

describe('the steps of two windows', () => {
  it('are one log: each takes back what was done last, wherever that was', async () => {
    const [a, b] = openTwo();
    const write = (desk: Desk, name: string): Promise<unknown> =>
      desk.log.record(`Wrote ${name}.`, (store) => saveNote(store, paper(name), name));
    await write(a, 'one');
    await write(b, 'two');
    expect(await a.log.undo()).toEqual({ ok: true, value: 'Wrote two.' });
    expect(await b.log.undo()).toEqual({ ok: true, value: 'Wrote one.' });
    expect(await a.log.redo()).toEqual({ ok: true, value: 'Wrote one.' });
  });

  it('are each taken back once when both windows ask at once', async () => {
    const [a, b] = openTwo();
    for (const name of ['one', 'two']) await a.log.record(`Wrote ${name}.`, (store) => saveNote(store, paper(name), name));
    const undone = await Promise.all([a.log.undo(), b.log.undo()]);
    expect(undone.map((result) => (result.ok ? result.value : result.error.code)).sort()).toEqual(['Wrote one.', 'Wrote two.']);
  });
});

describe('the comparing of the copies', () => {
  it('is done by one window for all that open while it is there', async () => {
    const [mirror, name] = [createFakeMirror([note('a', 3, 'from the mirror')]), freshName()];
    let reads = 0;
    const counted = { ...mirror, rows: mirror.rows, read: () => ((reads += 1), mirror.read()) };
    const reports = [];
    let isDone = false;
    const compared = { isDone: () => Promise.resolve(isDone), done: () => void (isDone = true) };
    const lane = joinWindows(navigator.locks, name).lane(name);
    const mirrorLane = joinWindows(navigator.locks, name).lane(`${name}/mirror`);
    for (const id of ['a', 'b']) {
      reports.push(openBench(counted, name, { compared, lanes: { window: lane, mirror: mirrorLane }, newId: () => id }).store.start());
    }
    expect(await Promise.all(reports)).toMatchObject([{ value: { toDexie: 1 } }, { value: { toDexie: 0 } }]);
    expect(reads).toBe(1);
    expect(contents(mirror.rows.values())).toHaveLength(1);
  });

  it('is known to be done only as long as such a window is open', async () => {
    const first = joinWindows(navigator.locks, 'first');
    expect(await first.compared.isDone()).toBe(false);
    first.compared.done();
    expect(await joinWindows(navigator.locks, 'second').compared.isDone()).toBe(true);
    expect([...(await first.open())]).toEqual(expect.arrayContaining(['first', 'second']));
  });
});

describe('a lane that windows share', () => {
  it('goes ahead where another window hangs', async () => {
    const hanging = joinWindows(navigator.locks, 'hanging').lane('patience');
    void hanging(() => new Promise<never>(() => undefined));
    const impatient = joinWindows(navigator.locks, 'impatient', 20).lane('patience');
    expect(await impatient(() => Promise.resolve('done'))).toBe('done');
  });

  it('is kept until another window asks for it, whoever asked first', async () => {
    const [a, b, asked] = [joinWindows(navigator.locks, 'keeps').lane('kept'), joinWindows(navigator.locks, 'asks').lane('kept'), vi.spyOn(navigator.locks, 'request')];
    for (let turn = 0; turn < 3; turn += 1) expect(await a(() => Promise.resolve(turn))).toBe(turn);
    expect(asked).toHaveBeenCalledTimes(1);
    const order: string[] = [];
    const tasks = Array.from({ length: 12 }, (_, at) => (at % 3 === 0 ? b : a)(() => Promise.resolve(order.push(String(at)))));
    await Promise.all(tasks);
    expect(order).toHaveLength(12);
    expect(await b(() => Promise.resolve('b'))).toBe('b');
    expect(await a(() => Promise.resolve('a'))).toBe('a');
    asked.mockRestore();
  });

  it('never does two tasks at once', async () => {
    const lanes = ['one', 'two', 'three'].map((id) => joinWindows(navigator.locks, id).lane('alone'));
    let [inside, most] = [0, 0];
    const task = async (): Promise<void> => {
      most = Math.max(most, (inside += 1));
      await new Promise((resolve) => setTimeout(resolve, inside % 3));
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 60 }, (_, at) => lanes[(at * 7) % 3]?.(task)));
    expect(most).toBe(1);
  });

  it('hands on what a task throws, and goes on', async () => {
    const lane = joinWindows(navigator.locks, 'throwing').lane('throws');
    await expect(lane(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await lane(() => Promise.resolve('next'))).toBe('next');
  });
});
