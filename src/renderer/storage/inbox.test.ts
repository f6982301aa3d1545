import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { dayName } from '../../domain/calendar/days.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { isWhatIsLeft, type TermPapers } from '../../domain/query/annotation-terms.ts';
import { emptyInbox } from './inbox.ts';
import { addToList } from './list-entries.ts';
import { createReadingList } from './lists.ts';
import { putInInbox, setRating, setStatus, snoozeUntil } from './paper-states.ts';
import { annotationRows, annotationSets } from './query-sets.ts';
import { openBench, paper, type Bench } from './storage.fixture.ts';
import { createUndoLog } from './undo-log.ts';

const DAY = 86_400_000;
const PAPERS = ['a', 'b', 'c', 'd', 'e', 'f'].map(paper);

/** The papers in the Inbox of a library that got these six at the beginning. */
async function inboxOf({ database, store }: Bench, now = store.now()): Promise<readonly string[]> {
  const papers: TermPapers = annotationSets(database, await annotationRows(database), 'is:inbox', dayName(now))?.['is:inbox'] ?? [];
  if (!isWhatIsLeft(papers)) throw new Error('The catalog has nothing to complete');
  const isIn = (id: PaperId): boolean => (papers.addedAfter < 1 && !papers.without.includes(id)) || papers.beside.includes(id);
  return PAPERS.filter(isIn).map((id) => id.slice(-1));
}

it('holds what nothing was said of, and has papers again that are put back or wake up', async () => {
  const bench = openBench();
  const { store } = bench;
  const [a, b, c, d, e] = PAPERS as [PaperId, PaperId, PaperId, PaperId, PaperId];
  await setStatus(store, [a], 'queued');
  await setRating(store, [b], 5);
  await snoozeUntil(store, [c], store.now() + 3 * DAY);
  const list = await createReadingList(store, { name: 'Thesis', description: '' });
  if (list.ok) await addToList(store, list.value.row.id, [d]);
  expect(await inboxOf(bench)).toEqual(['b', 'e', 'f']);
  await emptyInbox(store);
  expect(await inboxOf(bench)).toEqual([]);
  await putInInbox(store, [d, e]);
  await setRating(store, [e], 1);
  expect(await inboxOf(bench)).toEqual(['d', 'e']);
  expect(await inboxOf(bench, store.now() + 3 * DAY)).toEqual(['c', 'd', 'e']);
});

it('is emptied by one row, and full again when that is taken back', async () => {
  const bench = openBench();
  const log = createUndoLog(bench.store);
  await log.record('Emptied.', emptyInbox);
  expect(bench.mirror.rows.size).toBe(1);
  expect(await inboxOf(bench)).toEqual([]);
  await log.undo();
  expect(await inboxOf(bench)).toHaveLength(6);
});
