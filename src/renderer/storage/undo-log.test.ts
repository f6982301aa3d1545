import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { asDeleted } from '../../domain/annotation/revision.ts';
import { valueOf } from '../../domain/result.fixture.ts';
import { fail } from '../../domain/result.ts';
import { addHighlight, deleteHighlight, recolour } from './highlights.ts';
import { addToList } from './list-entries.ts';
import { createReadingList } from './lists.ts';
import { saveNote } from './notes.ts';
import { setStatus } from './paper-states.ts';
import { entriesOf, highlightsOf, noteOf, readingLists, stateOf } from './reads.ts';
import type { Bench } from './storage.fixture.ts';
import { anchor, bothCopies, freshName, openBench, paper } from './storage.fixture.ts';
import { createUndoLog } from './undo-log.ts';

const yellow = { paperId: paper('a'), field: 'title', anchor, colour: 'yellow', comment: '' } as const;

/** The log as a window that starts now has it. */
function logOf(bench: Bench) {
  return createUndoLog(bench.store);
}

describe('the undo log', () => {
  it('takes steps back and makes them again, in order, in both copies', async () => {
    const bench = openBench();
    const log = logOf(bench);
    const { row } = valueOf(await log.record('Highlighted.', (store) => addHighlight(store, yellow)));
    await log.record('Made it blue.', (store) => recolour(store, row.id, 'blue'));
    await log.record('Highlight deleted.', (store) => deleteHighlight(store, row.id));

    expect(await log.undo()).toEqual({ ok: true, value: 'Highlight deleted.' });
    expect(await highlightsOf(bench.database, paper('a'))).toMatchObject([{ colour: 'blue' }]);
    expect(await log.undo()).toEqual({ ok: true, value: 'Made it blue.' });
    expect(await highlightsOf(bench.database, paper('a'))).toMatchObject([{ colour: 'yellow' }]);
    expect(await log.undo()).toEqual({ ok: true, value: 'Highlighted.' });
    expect(await highlightsOf(bench.database, paper('a'))).toEqual([]);
    expect(await log.undo()).toMatchObject({ ok: false, error: { code: 'nothing-to-undo' } });

    expect(valueOf(await log.redo())).toBe('Highlighted.');
    expect(valueOf(await log.redo())).toBe('Made it blue.');
    expect(await highlightsOf(bench.database, paper('a'))).toMatchObject([{ colour: 'blue' }]);
    const copies = await bothCopies(bench);
    expect(copies.window).toEqual(copies.mirror);
  });

  it('takes several writes back as one', async () => {
    const bench = openBench();
    const log = logOf(bench);
    await log.record('Made a list with a paper.', async (store) => {
      const list = await createReadingList(store, { name: 'Thesis', description: '' });
      return list.ok ? addToList(store, list.value.row.id, [paper('a'), paper('b')]) : list;
    });
    const [list] = await readingLists(bench.database);
    await log.undo();
    expect(await readingLists(bench.database)).toEqual([]);
    expect(await entriesOf(bench.database, list?.id ?? '')).toEqual([]);
    await log.redo();
    expect(await entriesOf(bench.database, list?.id ?? '')).toHaveLength(2);
  });

  it('is there after a restart', async () => {
    const name = freshName();
    const before = openBench(undefined, name);
    await logOf(before).record('Wrote in the note.', (store) => saveNote(store, paper('a'), 'words'));
    before.database.close();
    const after = openBench(before.mirror, name, { newId: () => 'x' });
    expect(valueOf(await logOf(after).undo())).toBe('Wrote in the note.');
    expect(await noteOf(after.database, paper('a'))).toBeNull();
  });

  it('forgets what was taken back when something new is done', async () => {
    const bench = openBench();
    const log = logOf(bench);
    await log.record('First.', (store) => saveNote(store, paper('a'), 'one'));
    await log.undo();
    await log.record('Second.', (store) => saveNote(store, paper('b'), 'two'));
    expect((await log.redo()).ok).toBe(false);
    expect(valueOf(await log.undo())).toBe('Second.');
  });

  it('keeps the last hundred steps', async () => {
    const bench = openBench();
    const log = logOf(bench);
    for (let at = 0; at < 105; at += 1) await log.record(`Step ${String(at)}.`, (store) => saveNote(store, paper('a'), String(at)));
    expect(await bench.database.steps.count()).toBe(100);
    for (let at = 104; at >= 5; at -= 1) expect(valueOf(await log.undo())).toBe(`Step ${String(at)}.`);
    expect((await log.undo()).ok).toBe(false);
    expect((await noteOf(bench.database, paper('a')))?.markdown).toBe('4');
  });

  it('takes nothing newer away, and goes on with the step before', async () => {
    const bench = openBench();
    const log = logOf(bench);
    await log.record('First.', (store) => saveNote(store, paper('b'), 'kept'));
    await log.record('Second.', (store) => saveNote(store, paper('a'), 'one'));
    await saveNote(bench.store, paper('a'), 'written elsewhere');
    expect(await log.undo()).toMatchObject({ ok: false, error: { code: 'write-refused' } });
    expect((await noteOf(bench.database, paper('a')))?.markdown).toBe('written elsewhere');
    expect(valueOf(await log.undo())).toBe('First.');
  });

  it('notes nothing where nothing was written', async () => {
    const bench = openBench();
    const log = logOf(bench);
    await saveNote(bench.store, paper('a'), 'same');
    await log.record('Nothing.', (store) => saveNote(store, paper('a'), 'same'));
    expect((await log.undo()).ok).toBe(false);
  });

  it('waits for what is still being written', async () => {
    const bench = openBench();
    const log = logOf(bench);
    await log.record('One.', (store) => saveNote(store, paper('a'), 'one'));
    const second = log.record('Two.', (store) => saveNote(store, paper('b'), 'two'));
    expect(valueOf(await log.undo())).toBe('Two.');
    await second;
    expect(await noteOf(bench.database, paper('b'))).toBeNull();
  });

  it('leaves nothing of a step that fails half way, and notes none', async () => {
    const bench = openBench();
    const log = logOf(bench);
    await log.record('Finished.', (store) => setStatus(store, [paper('a')], 'finished'));
    const stopped = await log.record('Dismissed.', async (store) => {
      await setStatus(store, [paper('a')], 'dismissed');
      await setStatus(store, [paper('b')], 'dismissed');
      return fail('cancelled', 'Stopped.');
    });
    expect(stopped).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect([(await stateOf(bench.database, paper('a')))?.status, await stateOf(bench.database, paper('b'))]).toEqual(['finished', null]);
    const copies = await bothCopies(bench);
    expect(copies.window).toEqual(copies.mirror);
    expect(valueOf(await log.undo())).toBe('Finished.');
  });

  it('takes back and makes again more rows than are written in one go', async () => {
    const bench = openBench();
    const log = logOf(bench);
    const papers = Array.from({ length: 2_300 }, (_, at) => paper(String(at)));
    const dismissed = (): Promise<number> => bench.database.paperStates.filter(({ deleted, status }) => !deleted && status === 'dismissed').count();
    await log.record('Dismissed 2,300.', (store) => setStatus(store, papers, 'dismissed'));
    expect(await dismissed()).toBe(2_300);
    expect(valueOf(await log.undo())).toBe('Dismissed 2,300.');
    expect(await dismissed()).toBe(0);
    await log.redo();
    expect(await dismissed()).toBe(2_300);
    await setStatus(bench.store, [paper('2299')], 'finished');
    expect(await log.undo()).toMatchObject({ ok: false, error: { code: 'write-refused' } });
    expect(await dismissed()).toBe(2_299);
  });

  it('goes on with a long way back that was interrupted', async () => {
    const bench = openBench();
    const log = logOf(bench);
    const papers = Array.from({ length: 1_200 }, (_, at) => paper(String(at)));
    await log.record('Dismissed 1,200.', (store) => setStatus(store, papers, 'dismissed'));
    const gone = await bench.database.paperStates.bulkGet(papers.slice(1_000));
    await bench.store.commit(gone.flatMap((row) => (row === undefined ? [] : [{ table: 'paperStates', row: asDeleted(row, 5_000) }])));
    expect(valueOf(await log.undo())).toBe('Dismissed 1,200.');
    expect(await bench.database.paperStates.filter(({ deleted }) => !deleted).count()).toBe(0);
  });

  it('takes one step a press, however quick the presses', async () => {
    const bench = openBench();
    const log = logOf(bench);
    await log.record('One.', (store) => saveNote(store, paper('a'), 'one'));
    await log.record('Two.', (store) => saveNote(store, paper('a'), 'two'));
    expect((await Promise.all([log.undo(), log.undo(), log.undo()])).map((result) => result.ok)).toEqual([true, true, false]);
  });
});
