import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { writeLink } from '../../domain/note/links.ts';
import { backlinksTo } from './backlinks.ts';
import { saveNote } from './notes.ts';
import { note, openBench, paper } from './storage.fixture.ts';

const link = writeLink(paper('a'), 'Paper A');

it('gives the notes that link to a paper with their sentences, last changed first', async () => {
  const { store, database } = openBench();
  await store.start();
  await saveNote(store, paper('b'), `Before. As ${link} says. After ${link}.`);
  await saveNote(store, paper('c'), `- see ${link}`);
  await saveNote(store, paper('d'), 'nothing about arxiv:a');
  await saveNote(store, paper('a'), `its own note names ${link}`);
  const backlinks = await backlinksTo(database, paper('a'));
  expect(backlinks.map(({ from, mentions }) => [from, mentions.map(({ sentence }) => sentence)])).toEqual([
    [paper('c'), ['see Paper A']],
    [paper('b'), ['As Paper A says.', 'After Paper A.']],
  ]);
});

it('a note that was deleted, or no longer names it, is none of them', async () => {
  const { store, database } = openBench();
  await store.start();
  await store.commit([note('b', 1, link, { deleted: true })]);
  await saveNote(store, paper('c'), link);
  await saveNote(store, paper('c'), 'not any more');
  expect(await backlinksTo(database, paper('a'))).toEqual([]);
});
