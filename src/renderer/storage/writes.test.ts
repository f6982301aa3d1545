import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { ranksForOrder } from '../../domain/reading-list/arrange.ts';
import { entryId } from '../../domain/reading-list/entries.ts';
import { ranksForMove } from '../../domain/reading-list/order.ts';
import { progressByList } from '../../domain/reading-list/progress.ts';
import { addHighlight, deleteHighlight, recolour, setComment } from './highlights.ts';
import { addToList, finishOnList, putBackOnList, rankOnList, removeFromList, sayOnList } from './list-entries.ts';
import { archiveReadingList, bringBackReadingList, changeReadingList, createReadingList, deleteReadingList, moveReadingList } from './lists.ts';
import { saveNote } from './notes.ts';
import { countsOf, entriesOf, highlightsOf, listsOf, noteOf, readingLists } from './reads.ts';
import { listsInTree } from '../../domain/reading-list/tree.ts';
import { seedStartHere } from './seed.ts';
import type { Bench } from './storage.fixture.ts';
import { anchor, bothCopies, createFakeMirror, freshName, must, openBench, paper } from './storage.fixture.ts';

const yellow = { paperId: paper('a'), field: 'abstract', anchor, colour: 'yellow', comment: '' } as const;

async function listWith(bench: Bench, ...names: readonly string[]): Promise<string> {
  const { row } = await must(createReadingList(bench.store, { name: 'To read', description: '' }));
  await must(addToList(bench.store, row.id, names.map(paper)));
  return row.id;
}

const order = async (bench: Bench, id: string): Promise<readonly string[]> =>
  (await entriesOf(bench.database, id)).map((entry) => entry.paperId);

/** Moves a paper of the list as the reader sees the list now. */
async function move(bench: Bench, id: string, name: string, to: number): ReturnType<typeof rankOnList> {
  const rows = await bench.database.listEntries.where('listId').equals(id).toArray();
  return rankOnList(bench.store, id, ranksForMove(rows, [entryId(id, paper(name))], to));
}

describe('highlights', () => {
  it('are added, changed and deleted, each answer with the row before', async () => {
    const bench = openBench();
    const added = await must(addHighlight(bench.store, yellow));
    const id = added.row.id;
    expect(added).toMatchObject({ row: { revision: 1, colour: 'yellow' }, previous: undefined });
    expect(await must(recolour(bench.store, id, 'blue'))).toMatchObject({ row: { colour: 'blue', revision: 2 }, previous: { colour: 'yellow' } });
    expect(await must(setComment(bench.store, id, '*why*'))).toMatchObject({ row: { comment: '*why*' }, previous: { comment: '' } });
    const gone = await must(deleteHighlight(bench.store, id));
    expect(gone).toMatchObject({ row: { deleted: true }, previous: { deleted: false, comment: '*why*' } });
    expect(await highlightsOf(bench.database, paper('a'))).toEqual([]);
    expect(await recolour(bench.store, id, 'pink')).toMatchObject({ ok: false, error: { code: 'write-refused' } });
    const { window, mirror } = await bothCopies(bench);
    expect(window).toEqual(mirror);
  });

  it('are not written when nothing changes, and refused when unknown', async () => {
    const bench = openBench();
    const { row } = await must(addHighlight(bench.store, yellow));
    expect(await must(recolour(bench.store, row.id, 'yellow'))).toEqual({ row, previous: row });
    expect(bench.mirror.log).toHaveLength(1);
    expect(await setComment(bench.store, 'nowhere', 'x')).toMatchObject({ ok: false, error: { code: 'write-refused' } });
  });

  it('are read in text order: title, summary, abstract', async () => {
    const bench = openBench();
    for (const [field, start] of [['abstract', 9], ['abstract', 2], ['title', 5], ['summary', 7]] as const) {
      await must(addHighlight(bench.store, { ...yellow, field, anchor: { ...anchor, start, end: start + 1 } }));
    }
    const rows = await highlightsOf(bench.database, paper('a'));
    expect(rows.map((row) => [row.field, row.anchor.start])).toEqual([['title', 5], ['summary', 7], ['abstract', 2], ['abstract', 9]]);
  });
});

describe('a note', () => {
  it('is one row per paper and is written only when it changes', async () => {
    const bench = openBench();
    await must(saveNote(bench.store, paper('a'), 'one'));
    expect(await must(saveNote(bench.store, paper('a'), 'two'))).toMatchObject({ row: { revision: 2 }, previous: { markdown: 'one' } });
    await must(saveNote(bench.store, paper('a'), 'two'));
    expect(bench.mirror.log).toEqual(['arxiv:a@1', 'arxiv:a@2']);
    expect(await noteOf(bench.database, paper('a'))).toMatchObject({ id: 'arxiv:a', markdown: 'two' });
  });
});

describe('reading lists', () => {
  it('stand in the order they were made, and are renamed, deleted and brought back with their papers', async () => {
    const bench = openBench();
    const id = await listWith(bench, 'a', 'b');
    await must(createReadingList(bench.store, { name: 'Later', description: '' }));
    await must(changeReadingList(bench.store, id, { name: 'Now' }));
    expect((await readingLists(bench.database)).map((list) => list.name)).toEqual(['Now', 'Later']);
    await must(deleteReadingList(bench.store, id));
    expect(listsOf(await bench.database.readingLists.toArray(), await bench.database.listEntries.toArray(), paper('a'))).toEqual([]);
    expect(await addToList(bench.store, id, [paper('c')])).toMatchObject({ ok: false, error: { code: 'write-refused' } });
    expect((await changeReadingList(bench.store, id, { name: 'x' })).ok).toBe(false);
    // A list that comes back by undo has its papers still.
    expect(await order(bench, id)).toEqual(['arxiv:a', 'arxiv:b']);
    expect((await createReadingList(bench.store, { name: '', description: '' })).ok).toBe(false);
  });

  it('are put away and brought back with their papers, moved and nested, each in one row', async () => {
    const bench = openBench();
    const id = await listWith(bench, 'a', 'b');
    const later = await must(createReadingList(bench.store, { name: 'Later', colour: 'teal' }));
    const names = async (): Promise<readonly string[]> => listsInTree(await readingLists(bench.database)).map(({ name }) => name);
    expect(await must(moveReadingList(bench.store, later.row.id, -1))).toHaveLength(1);
    expect(await must(moveReadingList(bench.store, later.row.id, -1))).toEqual([]);
    expect(await names()).toEqual(['Later', 'To read']);
    expect(await must(changeReadingList(bench.store, later.row.id, { parentId: id }))).toHaveLength(1);
    expect(await changeReadingList(bench.store, id, { parentId: later.row.id })).toMatchObject({ ok: false, error: { code: 'list-nesting' } });
    await must(archiveReadingList(bench.store, id));
    expect(await names()).toEqual(['Later']);
    await must(bringBackReadingList(bench.store, id));
    expect(await names()).toEqual(['To read', 'Later']);
    expect(await order(bench, id)).toEqual(['arxiv:a', 'arxiv:b']);
    expect((await archiveReadingList(bench.store, 'nowhere')).ok).toBe(false);
    const { window, mirror } = await bothCopies(bench);
    expect(window).toEqual(mirror);
  });

  it('that are smart take no papers by hand', async () => {
    const bench = openBench();
    const { row } = await must(createReadingList(bench.store, { name: 'Proofs', query: ' note:proof ' }));
    expect(row.query).toBe('note:proof');
    expect(await addToList(bench.store, row.id, [paper('a')])).toMatchObject({ ok: false, error: { code: 'list-is-smart' } });
    expect(await order(bench, row.id)).toEqual([]);
  });

  it('take two quick presses one after the other', async () => {
    const bench = openBench();
    const id = await listWith(bench);
    const presses = ['a', 'b', 'a', 'c'].map((name) => addToList(bench.store, id, [paper(name)]));
    expect((await Promise.all(presses)).map((result) => result.ok && result.value.length)).toEqual([1, 1, 0, 1]);
    expect(await order(bench, id)).toEqual(['arxiv:a', 'arxiv:b', 'arxiv:c']);
    await Promise.all([move(bench, id, 'c', 1), move(bench, id, 'c', 0)]);
    expect(await order(bench, id)).toEqual(['arxiv:c', 'arxiv:a', 'arxiv:b']);
    const ranks = (await entriesOf(bench.database, id)).map((entry) => entry.rank);
    expect(new Set(ranks).size).toBe(3);
  });

  it('add many papers at once, each of them once', async () => {
    const bench = openBench();
    const id = await listWith(bench, 'a', 'b', 'a', 'c');
    expect(await order(bench, id)).toEqual(['arxiv:a', 'arxiv:b', 'arxiv:c']);
  });

  it('put a whole list into another order with few rows, without bringing back what was taken off', async () => {
    const bench = openBench();
    const id = await listWith(bench, 'a', 'b', 'c', 'd');
    const seen = await bench.database.listEntries.where('listId').equals(id).toArray();
    await must(removeFromList(bench.store, id, [paper('c')]));
    const writes = bench.mirror.log.length;
    const ranks = ranksForOrder(seen, ['b', 'd', 'c', 'a'].map((name) => entryId(id, paper(name))));
    const saved = await must(rankOnList(bench.store, id, ranks));
    expect(bench.mirror.log).toHaveLength(writes + saved.length);
    expect(saved.length).toBeLessThanOrEqual(2);
    expect(await order(bench, id)).toEqual(['arxiv:b', 'arxiv:d', 'arxiv:a']);
    const { window, mirror } = await bothCopies(bench);
    expect(window).toEqual(mirror);
  });

  it('keep what is said of a paper beside a new place for it', async () => {
    const bench = openBench();
    const id = await listWith(bench, 'a', 'b');
    const saying = { note: 'For depth', dueDate: '2026-12-01', priority: 'high' } as const;
    await must(sayOnList(bench.store, entryId(id, paper('b')), saying));
    await must(move(bench, id, 'b', 0));
    expect((await entriesOf(bench.database, id))[0]).toMatchObject({ paperId: 'arxiv:b', revision: 3, ...saying });
    const again = await must(sayOnList(bench.store, entryId(id, paper('b')), saying));
    expect(again.row).toEqual(again.previous);
    expect(await sayOnList(bench.store, entryId(id, paper('z')), saying)).toMatchObject({ ok: false, error: { code: 'write-refused' } });
  });

  it('move, finish, put back and remove papers', async () => {
    const bench = openBench();
    const id = await listWith(bench, 'a', 'b', 'c');
    expect(await must(move(bench, id, 'a', 2))).toHaveLength(1);
    await must(move(bench, id, 'b', 1));
    expect(await order(bench, id)).toEqual(['arxiv:c', 'arxiv:b', 'arxiv:a']);
    await must(finishOnList(bench.store, id, [paper('b')]));
    await must(finishOnList(bench.store, id, [paper('c')]));
    await must(putBackOnList(bench.store, id, [paper('c')]));
    await must(removeFromList(bench.store, id, [paper('a')]));
    expect(progressByList(await bench.database.listEntries.toArray())).toEqual(new Map([[id, { finished: 1, total: 2 }]]));
    expect((await finishOnList(bench.store, id, [paper('z')])).ok).toBe(false);
    expect(await must(finishOnList(bench.store, id, [paper('b')]))).toEqual([]);
  });
});

it('counts name highlights and notes of the papers asked for, without tombstones and empty notes', async () => {
  const bench = openBench();
  await must(addHighlight(bench.store, yellow));
  const second = await must(addHighlight(bench.store, yellow));
  await must(deleteHighlight(bench.store, second.row.id));
  await must(saveNote(bench.store, paper('a'), 'x'));
  await must(saveNote(bench.store, paper('b'), ' '));
  await must(saveNote(bench.store, paper('c'), 'x'));
  await must(saveNote(bench.store, paper('d'), 'not asked for'));
  expect(await countsOf(bench.database, ['a', 'b', 'c'].map(paper))).toEqual(
    new Map([
      [paper('a'), { highlights: 1, hasNote: true }],
      [paper('c'), { highlights: 0, hasNote: true }],
    ]),
  );
});

describe('the first list', () => {
  const seed = { name: 'Start here', description: 'Three papers', papers: ['a', 'b', 'c'].map((id) => ({ paperId: paper(id), why: `Because of ${id}` })) };

  it('is made once, also when asked twice at the same time and after it was deleted', async () => {
    const bench = openBench();
    const answers = await Promise.all([seedStartHere(bench.store, seed), seedStartHere(bench.store, seed)]);
    expect(answers).toEqual([{ ok: true, value: true }, { ok: true, value: false }]);
    expect(await order(bench, 'start-here')).toEqual(['arxiv:a', 'arxiv:b', 'arxiv:c']);
    await must(deleteReadingList(bench.store, 'start-here'));
    expect(await must(seedStartHere(bench.store, seed))).toBe(false);
    expect(await readingLists(bench.database)).toEqual([]);
  });

  it('is not made when the mirror has lists, or when the mirror can’t be read', async () => {
    const first = openBench();
    await listWith(first, 'x');
    const wiped = openBench(first.mirror, freshName());
    expect(await must(seedStartHere(wiped.store, seed))).toBe(false);
    expect(await readingLists(wiped.database)).toMatchObject([{ name: 'To read' }]);
    const unreadable = openBench(createFakeMirror());
    unreadable.mirror.mode = 'unreadable';
    expect((await seedStartHere(unreadable.store, seed)).ok).toBe(false);
    expect(await readingLists(unreadable.database)).toEqual([]);
  });
});
