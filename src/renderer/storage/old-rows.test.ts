import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../domain/annotation/annotation.ts';
import { completeRow } from '../../domain/annotation/complete-row.ts';
import { readAll } from './reconcile-run.ts';
import { anchor, createFakeMirror, freshName, openBench, paper } from './storage.fixture.ts';

const versioned = { revision: 2, createdAt: 1, updatedAt: 2, deleted: false };
const OLD = [
  { table: 'highlights', row: { ...versioned, id: 'h', paperId: paper('a'), field: 'title', anchor, colour: 'blue', comment: 'why' } },
  { table: 'readingLists', row: { ...versioned, id: 'l', name: 'First', description: '', rank: 'a0' } },
  { table: 'listEntries', row: { ...versioned, id: 'l/p', listId: 'l', paperId: paper('a'), rank: 'a0', finishedAt: 7, note: 'this' } },
] as const;

/** The store as version 1 of it was. */
async function writeVersionOne(name: string): Promise<void> {
  const old = new Dexie(name);
  old.version(1).stores({
    highlights: 'id, paperId', notes: 'id', readingLists: 'id', listEntries: 'id, listId, paperId', meta: 'key', drafts: 'key', setAside: 'key',
  }); // prettier-ignore
  for (const { table, row } of OLD) await old.table(table).put(row);
  old.close();
}

describe('a store of version 1', () => {
  it('is completed without a change that the reader did not make', async () => {
    const name = freshName();
    await writeVersionOne(name);
    const completed = OLD.map(({ table, row }) => ({ table, row: completeRow(table, row) }) as Change);
    const bench = openBench(createFakeMirror(completed), name);
    expect(await readAll(bench.database)).toEqual(completed);
    expect(await bench.store.start()).toMatchObject({ ok: true, value: { toDexie: 0, toMirror: 0, conflicts: [] } });
  });
});
