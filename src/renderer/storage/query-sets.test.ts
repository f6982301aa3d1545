import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { AnnotationDatabase } from './database.ts';
import { saveNote } from './notes.ts';
import { ownWords, readAhead } from './query-sets.ts';
import { freshName, createFakeMirror, openBench, paper } from './storage.fixture.ts';

const open = () => openBench(createFakeMirror(), freshName());

describe('ownWords', () => {
  it('follows what is written, in any window', async () => {
    const { store, database } = open();
    expect((await ownWords(database, 'marmalade ', 0))?.sets).toEqual({});
    await saveNote(store, paper('a'), 'All about marmalade');
    const own = await ownWords(database, 'marmalades note:about year:2020 ', 0);
    expect(own?.sets).toEqual({ marmalades: [paper('a')], 'note:about': [paper('a')] });
    expect(own?.passages([paper('a'), paper('b')]).get(paper('a'))).toMatchObject({ kind: 'note', text: 'All about marmalade', found: 2 });

    const elsewhere = new AnnotationDatabase(database.name);
    await elsewhere.notes.put({ id: paper('b'), paperId: paper('b'), markdown: 'More marmalade', revision: 1, createdAt: 1, updatedAt: 1, deleted: false });
    elsewhere.close();
    expect((await ownWords(database, 'marmalade ', 0))?.sets).toEqual({ marmalade: [paper('a'), paper('b')] });
  });

  it('says the same when it was read ahead', async () => {
    const { store, database } = open();
    await saveNote(store, paper('a'), 'All about marmalade');
    await readAhead(database);
    expect((await ownWords(database, 'marmalade ', 0))?.sets).toEqual({ marmalade: [paper('a')] });
  });

  it('has nothing to say where the catalog can answer alone', async () => {
    const { database } = open();
    for (const typed of ['', 'year:2020', 'title:lamp', '2203.00555']) expect(await ownWords(database, typed, 0)).toBeUndefined();
  });
});
