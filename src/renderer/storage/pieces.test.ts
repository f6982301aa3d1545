import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { orderedEntries, ranksForMove } from '../../domain/reading-list/order.ts';
import { addingToList, rankOnList, removeFromList } from './list-entries.ts';
import { createReadingList } from './lists.ts';
import { addingToQueue, dequeuePapers, moveInQueueTo } from './queue.ts';
import { queueOf } from '../../domain/queue/order.ts';
import { openBench, paper, type Bench } from './storage.fixture.ts';

const papers = (names: string): ReturnType<typeof paper>[] => Array.from(names, paper);

async function onList(bench: Bench, listId: string): Promise<string> {
  const rows = await bench.database.listEntries.where('listId').equals(listId).toArray();
  return orderedEntries(rows).map(({ paperId }) => paperId.slice(-1)).join('');
}

async function inQueue(bench: Bench): Promise<string> {
  return queueOf(await bench.database.paperStates.toArray()).map(({ paperId }) => paperId.slice(-1)).join('');
}

test('papers that come piece by piece stand on the list in their order, behind what came between', async () => {
  const bench = openBench();
  const list = await createReadingList(bench.store, { name: 'To read' });
  if (!list.ok) throw new Error(list.error.message);
  const listId = list.value.row.id;
  const add = addingToList(listId);
  await add(bench.store, papers('ab'));
  await add(bench.store, papers('ac'));
  expect(await onList(bench, listId)).toBe('abc');
  const rows = await bench.database.listEntries.where('listId').equals(listId).toArray();
  // The last one is moved, another taken off: the list ends elsewhere now.
  await rankOnList(bench.store, listId, ranksForMove(rows, [rows.find(({ paperId }) => paperId === paper('c'))?.id ?? ''], 0));
  await removeFromList(bench.store, listId, papers('a'));
  await add(bench.store, papers('dba'));
  expect(await onList(bench, listId)).toBe('cbda');
  await add(bench.store, papers('e'));
  expect(await onList(bench, listId)).toBe('cbdae');
});

test('papers that come piece by piece stand in the queue in their order, behind what came between', async () => {
  const bench = openBench();
  const add = addingToQueue();
  await add(bench.store, papers('ab'));
  await add(bench.store, papers('ac'));
  expect(await inQueue(bench)).toBe('abc');
  await moveInQueueTo(bench.store, papers('c'), 0);
  await add(bench.store, papers('d'));
  expect(await inQueue(bench)).toBe('cabd');
  await dequeuePapers(bench.store, papers('d'));
  await add(bench.store, papers('ed'));
  expect(await inQueue(bench)).toBe('cabed');
});
