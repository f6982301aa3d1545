import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { BEST_FIRST } from '../../domain/query/sort.ts';
import { changeTags, setPriority, setRating, setStatus } from './paper-states.ts';
import { annotationRows, annotationSets, catalogSortOf, readerFacetSets } from './query-sets.ts';
import { addPapersToQueue, dequeuePapers, moveInQueueTo, putInQueue } from './queue.ts';
import { noteReadingPlace, scrolledIn } from './reading-places.ts';
import { beingRead, queuedStates, whatNextRows } from './reading-reads.ts';
import { savedSearches, stateOf } from './reads.ts';
import { deleteSavedSearch, renameSavedSearch, saveSearch } from './saved-searches.ts';
import { bothCopies, openBench, paper } from './storage.fixture.ts';
import { createUndoLog } from './undo-log.ts';

async function must<T>(result: Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false }>): Promise<T> {
  const made = await result;
  if (!made.ok) throw new Error('refused');
  return made.value;
}

test('saved searches are written to both copies, changed under their name, renamed, deleted and brought back', async () => {
  const bench = openBench();
  const { store, database } = bench;
  const names = async (): Promise<readonly string[]> => (await savedSearches(database)).map(({ name, query }) => `${name}: ${query}`);
  const first = await must(saveSearch(store, { name: 'Lamps', query: 'lamps', sort: BEST_FIRST }));
  await must(saveSearch(store, { name: 'Desks', query: 'desks', sort: BEST_FIRST }));
  const changed = await must(saveSearch(store, { name: 'lamps', query: 'red lamps', sort: BEST_FIRST }));
  expect(changed.row.id).toBe(first.row.id);
  expect(await names()).toEqual(['Lamps: red lamps', 'Desks: desks']);
  await must(renameSavedSearch(store, first.row.id, 'Lights'));
  const log = createUndoLog(store);
  await must(log.record('Deleted', (noted) => deleteSavedSearch(noted, first.row.id)));
  expect(await names()).toEqual(['Desks: desks']);
  await must(log.undo());
  expect(await names()).toEqual(['Lights: red lamps', 'Desks: desks']);
  expect((await renameSavedSearch(store, 'nobody', 'x')).ok).toBe(false);
  const copies = await bothCopies(bench);
  expect(copies.window).toEqual(copies.mirror);
});

test('statuses queue in order, are taken back alone, and answer queries', async () => {
  const bench = openBench();
  const { store, database } = bench;
  const [a, b] = [paper('a'), paper('b')] as const;
  await must(setStatus(store, [b, a], 'queued'));
  expect(await must(setStatus(store, [a, b], 'queued'))).toEqual([]);
  await must(setRating(store, [a], 4));
  await Promise.all([changeTags(store, [a], (tags) => [...tags, 'one']), changeTags(store, [a], (tags) => [...tags, '#two'])]);
  expect(await stateOf(database, a)).toMatchObject({ status: 'queued', rating: 4, tags: ['one', 'two'] });
  expect(await catalogSortOf(database, { by: 'queue', direction: 'asc' })).toEqual({ by: 'given', groups: [[b], [a]] });
  const rows = await annotationRows(database);
  expect(annotationSets(database, rows, 'status:queued tag:two ', '2026-11-23')).toEqual({ 'status:queued': [a, b], 'tag:two': [a] });
  expect(annotationSets(database, rows, 'lamps', '2026-11-23')).toEqual({});
  expect(annotationSets(database, rows, 'year:2020', '2026-11-23')).toBeUndefined();
  const { facets, count } = readerFacetSets(rows, 0);
  expect(facets).toMatchObject({ tag: ['one', 'two'], list: [] });
  expect(count).toMatchObject({ 'status:queued': [a, b], 'tag:"one"': [a], 'has:note': [] });
  const log = createUndoLog(store);
  await must(log.record('Read', (noted) => setStatus(noted, [a], 'reading')));
  expect(await stateOf(database, a)).toMatchObject({ status: 'reading', queueRank: null });
  await must(setRating(store, [a], 5));
  await must(log.undo());
  expect(await stateOf(database, a)).toMatchObject({ status: 'queued', startedAt: null, rating: 5, tags: ['one', 'two'] });
  const copies = await bothCopies(bench);
  expect(copies.window).toEqual(copies.mirror);
});

test('a priority answers queries, counts and orders, and the queue is one row a move', async () => {
  const bench = openBench();
  const { store, database } = bench;
  const [a, b, c] = [paper('a'), paper('b'), paper('c')] as const;
  await must(setPriority(store, [a, b], 'high'));
  expect(await must(setPriority(store, [a], 'high'))).toEqual([]);
  await must(setPriority(store, [b], 'low'));
  expect(annotationSets(database, await annotationRows(database), 'priority:normal', '2026-11-23')).toEqual({ 'priority:normal': { addedAfter: 0, without: [a, b], beside: [] } });
  expect(readerFacetSets(await annotationRows(database), 0).count).toMatchObject({ 'priority:high': [a], 'priority:low': [b] });
  expect(await catalogSortOf(database, { by: 'priority', direction: 'desc' })).toEqual({ by: 'given', groups: [[a], [b]], othersAt: 1 });

  const inOrder = async (): Promise<readonly string[]> => (await queuedStates(database)).map(({ paperId }) => paperId);
  await must(addPapersToQueue(store, [a, b, c]));
  expect(await inOrder()).toEqual([a, b, c]);
  expect(await must(putInQueue(store, c, 'top'))).toHaveLength(1);
  expect(await must(moveInQueueTo(store, [a], 2))).toHaveLength(1);
  expect(await inOrder()).toEqual([c, b, a]);
  expect(await must(moveInQueueTo(store, [a], 0))).toHaveLength(1);
  expect(await must(dequeuePapers(store, [c, paper('never')]))).toHaveLength(1);
  expect(await inOrder()).toEqual([a, b]);
  const copies = await bothCopies(bench);
  expect(copies.window).toEqual(copies.mirror);
});

test('what is being read comes last opened or changed first, without what is asleep', async () => {
  const { store, database } = openBench();
  const [a, b, c, d] = [paper('a'), paper('b'), paper('c'), paper('d')] as const;
  await must(setStatus(store, [a, b, c, d], 'reading'));
  await must(setStatus(store, [d], 'finished'));
  const last = async (): Promise<readonly string[]> => (await beingRead(database, '1970-01-02')).map(({ state }) => state.paperId);
  expect(await last()).toEqual([c, b, a]);
  await noteReadingPlace(database, a, { openedAt: 1e9 });
  await noteReadingPlace(database, a, { scrolled: 0.5 });
  expect(await last()).toEqual([a, c, b]);
  expect(await scrolledIn(database, a)).toBe(0.5);
  expect(await scrolledIn(database, b)).toBe(0);
  const row = await database.paperStates.get(c);
  if (row !== undefined) await database.paperStates.put({ ...row, snoozedUntil: 5 * 86_400_000 });
  expect(await last()).toEqual([a, b]);
  const { states } = await whatNextRows(database);
  expect(states.map(({ paperId }) => paperId).sort()).toEqual([a, b, c]);
});
