import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { PaperId } from '../../domain/paper/paper.ts';
import { putPapersBack } from './finished.ts';
import { keepImported } from './imported.ts';
import { addToList, finishOnList, putBackOnList } from './list-entries.ts';
import { createReadingList } from './lists.ts';
import { putInInbox, setStatus } from './paper-states.ts';
import { addPapersToQueue, dequeuePapers } from './queue.ts';
import { bothCopies, must, openBench, paper } from './storage.fixture.ts';
import { createUndoLog } from './undo-log.ts';

const [a, b] = [paper('a'), paper('b')] as const;

async function twoLists() {
  const bench = openBench();
  const { store, database } = bench;
  const [one, two] = [(await must(createReadingList(store, { name: 'One' }))).row.id, (await must(createReadingList(store, { name: 'Two' }))).row.id];
  await must(addToList(store, one, [a, b]));
  await must(addToList(store, two, [a]));
  /** The status of a paper, and on how many of its lists it is finished. */
  const said = async (paperId: PaperId): Promise<string> => {
    const entries = await database.listEntries.where('paperId').equals(paperId).toArray();
    const state = await database.paperStates.get(paperId);
    return `${state?.status ?? 'none'} ${String(entries.filter(({ finishedAt }) => finishedAt !== null).length)}/${String(entries.length)}`;
  };
  return { bench, store, database, one, two, said };
}

test('finishing on a list finishes the paper and its other lists in one step, and back', async () => {
  const { bench, store, one, said } = await twoLists();
  const log = createUndoLog(store);
  expect(await must(log.record('Finished.', (noted) => finishOnList(noted, one, [a])))).toHaveLength(1);
  expect([await said(a), await said(b)]).toEqual(['finished 2/2', 'none 0/1']);
  await must(log.undo());
  expect(await said(a)).toMatch(/ 0\/2$/u);
  await must(log.redo());
  await must(putBackOnList(store, one, [a]));
  expect(await said(a)).toBe('new 0/2');
  const copies = await bothCopies(bench);
  expect(copies.window).toEqual(copies.mirror);
});

test('a status given anywhere reaches the lists, and answers with the papers alone', async () => {
  const { store, one, said } = await twoLists();
  expect(await must(setStatus(store, [a, b], 'finished'))).toHaveLength(2);
  expect([await said(a), await said(b)]).toEqual(['finished 2/2', 'finished 1/1']);
  await must(addPapersToQueue(store, [a]));
  expect(await said(a)).toBe('queued 0/2');
  await must(dequeuePapers(store, [a]));
  expect(await said(a)).toBe('finished 2/2');
  await must(putInInbox(store, [a]));
  expect(await said(a)).toBe('new 0/2');
  await must(putPapersBack(store, [b]));
  expect(await said(b)).toBe('new 0/1');
  await must(setStatus(store, [b], 'reading'));
  await must(finishOnList(store, one, [b]));
  await must(putBackOnList(store, one, [b]));
  expect(await said(b)).toBe('reading 0/1');
});

test('what is finished is finished on a list that it is put on later', async () => {
  const { store, two, said } = await twoLists();
  await must(setStatus(store, [b], 'finished'));
  await must(addToList(store, two, [b]));
  expect(await said(b)).toBe('finished 2/2');
});

test('many papers are followed like few', async () => {
  const { store, database, two } = await twoLists();
  const many = Array.from({ length: 120 }, (_, at) => paper(`m${String(at)}`));
  await must(addToList(store, two, many));
  await must(setStatus(store, many, 'finished'));
  expect((await database.listEntries.toArray()).filter(({ finishedAt }) => finishedAt !== null)).toHaveLength(120);
});

test('rows of an import that disagree say what was said last', async () => {
  const { store, database, said } = await twoLists();
  const entry = await database.listEntries.where('paperId').equals(b).first();
  if (entry === undefined) throw new Error('no entry');
  const imported = { ...entry, revision: 2, updatedAt: 50_000, finishedAt: 50_000 };
  await must(keepImported(store, { rows: [{ table: 'listEntries', row: imported }], unplaced: 0 }));
  expect(await said(b)).toBe('finished 1/1');
});
