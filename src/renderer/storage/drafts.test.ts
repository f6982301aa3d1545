import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { expect, it } from 'vitest';
import { AnnotationDatabase } from './database.ts';
import type { Drafts } from './drafts.ts';
import { createDrafts, DRAFT_DELAY_MS, draftKey } from './drafts.ts';
import { noteOf } from './reads.ts';
import { freshName, note, openBench, paper } from './storage.fixture.ts';

interface Desk {
  readonly drafts: Drafts;
  readonly database: AnnotationDatabase;
  readonly waits: number[];
  readonly fire: () => void;
}

function openDesk(): Desk {
  const database = new AnnotationDatabase(freshName());
  const waits: number[] = [];
  const planned = new Set<() => void>();
  const drafts = createDrafts({
    database,
    now: () => 7,
    windowId: 'here',
    openWindows: () => Promise.resolve(new Set(['here'])),
    schedule: (task, ms) => {
      waits.push(ms);
      planned.add(task);
      return () => planned.delete(task);
    },
  });
  const fire = (): void => {
    for (const task of [...planned]) task();
  };
  return { drafts, database, waits, fire };
}

const key = draftKey('note', paper('a'));

it('typed text is on disk after the delay, once for many keystrokes', async () => {
  const { drafts, database, waits, fire } = openDesk();
  for (const text of ['h', 'he', 'hel']) drafts.keep(key, text, '');
  expect(await database.drafts.count()).toBe(0);
  expect(waits).toEqual([DRAFT_DELAY_MS, DRAFT_DELAY_MS, DRAFT_DELAY_MS]);
  fire();
  await expect.poll(() => database.drafts.toArray()).toEqual([{ key: `${key}\nhere`, text: 'hel', base: '', updatedAt: 7 }]);
});

/** Drafts of another window on the same store. */
function openBeside(database: AnnotationDatabase, windowId: string, open: readonly string[]): Drafts {
  return createDrafts({ database: new AnnotationDatabase(database.name), now: () => 9, windowId, openWindows: () => Promise.resolve(new Set(open)) });
}

it('a draft is found by the same window at the next start, and by another one when that window is gone', async () => {
  const { drafts, database } = openDesk();
  drafts.keep(key, 'unfinished', 'un');
  await drafts.flush();
  expect(await openBeside(database, 'here', ['here']).read(key)).toMatchObject([{ text: 'unfinished', base: 'un' }]);
  const other = openBeside(database, 'there', ['there']);
  expect(await other.read(key)).toMatchObject([{ text: 'unfinished', base: 'un' }]);
  expect(await other.read('note/other')).toEqual([]);
  await other.discard(key, 'unfinished and saved');
  expect(await database.drafts.count()).toBe(0);
});

it('what another open window is typing is left to it', async () => {
  const { drafts, database } = openDesk();
  const other = openBeside(database, 'there', ['here', 'there']);
  drafts.keep(key, 'mine', '');
  other.keep(key, 'theirs', '');
  await Promise.all([drafts.flush(), other.flush()]);
  expect(await other.read(key)).toMatchObject([{ text: 'theirs' }]);
  await other.discard(key, 'theirs');
  expect(await drafts.read(key)).toMatchObject([{ text: 'mine' }]);
});

it('a draft of the first versions, which names no window, is found and forgotten', async () => {
  const { drafts, database } = openDesk();
  const odd = draftKey('note', paper('x#y'));
  await database.drafts.bulkPut([{ key, text: 'old', updatedAt: 3 }, { key: odd, text: 'odd', updatedAt: 3 }]);
  expect(await drafts.read(key)).toMatchObject([{ text: 'old' }]);
  expect(await drafts.read(draftKey('note', paper('x')))).toEqual([]);
  expect(await drafts.read(odd)).toMatchObject([{ text: 'odd' }]);
  await drafts.discard(key, 'old');
  await drafts.discard(odd, 'odd');
  expect(await database.drafts.count()).toBe(0);
});

it('a draft is forgotten when its text was saved, but not what was typed since', async () => {
  const { drafts, database } = openDesk();
  drafts.keep(key, 'one', '');
  await drafts.flush();
  drafts.keep(key, 'one two', '');
  await drafts.discard(key, 'one');
  expect(await drafts.read(key)).toMatchObject([{ text: 'one two' }]);
  await drafts.flush();
  await drafts.discard(key, 'one');
  expect(await drafts.read(key)).toMatchObject([{ text: 'one two' }]);
  await drafts.discard(key, 'one two');
  expect(await drafts.read(key)).toEqual([]);
  expect(await database.drafts.count()).toBe(0);
});

it('a draft whose writing has begun is forgotten all the same', async () => {
  const { drafts, database, fire } = openDesk();
  drafts.keep(key, 'one', '');
  fire();
  await drafts.discard(key, 'one');
  expect(await database.drafts.count()).toBe(0);
});

it('a live query repaints after a commit', async () => {
  const { store, database } = openBench();
  const seen: (string | undefined)[] = [];
  const subscription = liveQuery(() => noteOf(database, paper('a'))).subscribe((row) => seen.push(row?.markdown));
  await expect.poll(() => seen).toEqual([undefined]);
  await store.commit([note('a', 1, 'one')]);
  await expect.poll(() => seen).toEqual([undefined, 'one']);
  subscription.unsubscribe();
});

it('an older draft on disk is forgotten with the newer text that was saved, and never comes back over it', async () => {
  const { drafts, database } = openDesk();
  drafts.keep(key, 'and mor', '');
  await drafts.flush();
  drafts.keep(key, 'and more', '');
  await drafts.discard(key, 'and more');
  expect(await drafts.read(key)).toEqual([]);
  expect(await database.drafts.count()).toBe(0);
});
