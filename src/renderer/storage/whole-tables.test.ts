import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Highlight } from '../../domain/annotation/annotation.ts';
import { recolourAll } from './bulk.ts';
import { addHighlight, deleteHighlight } from './highlights.ts';
import { saveNote } from './notes.ts';
import { anchor, openBench, paper } from './storage.fixture.ts';
import { wholeTable } from './whole-tables.ts';

const yellow = { paperId: paper('a'), field: 'abstract', anchor, colour: 'yellow', comment: '' } as const;

async function withHighlights(count: number) {
  const bench = openBench();
  const ids: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const saved = await addHighlight(bench.store, yellow);
    if (saved.ok) ids.push(saved.value.row.id);
  }
  return { ...bench, ids };
}

const colours = (rows: readonly Highlight[] | undefined): readonly string[] => rows?.map(({ colour }) => colour) ?? [];

test('a table gives the same objects until they change, and is not touched by writes to others', async () => {
  const { store, database } = openBench();
  await saveNote(store, paper('a'), 'one');
  await saveNote(store, paper('b'), 'two');
  const notes = wholeTable(database, 'notes');
  const before = await notes.read();
  expect(await notes.read()).toBe(before);
  await addHighlight(store, yellow);
  expect(await notes.read()).toBe(before);
  await saveNote(store, paper('b'), 'three');
  await saveNote(store, paper('aa'), 'between');
  const after = await notes.read();
  expect(after.map(({ markdown }) => markdown)).toEqual(['one', 'between', 'three']);
  expect([after[0] === before[0], after[2] === before[1]]).toEqual([true, false]);
});

test('a table tells all who look at it of one written row, of many, and of one that went', async () => {
  const { store, ids, database } = await withHighlights(60);
  const table = wholeTable(database, 'highlights');
  expect(wholeTable(database, 'highlights')).toBe(table);
  expect(table.getValue()).toBeUndefined();
  const changed = (): Promise<void> => new Promise((resolve) => {
    const stop = table.subscribe(() => {
      stop();
      resolve();
    });
  });
  const keep = table.subscribe(() => undefined);
  await changed();
  const before = new Map(table.getValue()?.map((row) => [row.id, row]));
  const one = changed();
  await recolourAll(store, ids.slice(0, 1), 'green');
  await one;
  const after = new Map(table.getValue()?.map((row) => [row.id, row]));
  expect(after.get(ids[1] ?? '')).toBe(before.get(ids[1] ?? ''));
  expect(after.get(ids[0] ?? '')?.colour).toBe('green');
  const all = changed();
  await recolourAll(store, ids, 'blue');
  await all;
  expect(new Set(colours(table.getValue()))).toEqual(new Set(['blue']));
  const gone = changed();
  await deleteHighlight(store, ids[0] ?? '');
  await gone;
  expect(table.getValue()?.filter(({ deleted }) => deleted)).toHaveLength(1);
  const dropped = changed();
  await database.highlights.delete(ids[0] ?? '');
  await dropped;
  expect(table.getValue()).toHaveLength(59);
  keep();
});

test('what is asked for has in it what was written before, however much is written meanwhile', async () => {
  const { store, ids, database } = await withHighlights(5);
  const table = wholeTable(database, 'highlights');
  const reads: Promise<void>[] = [];
  for (const [at, id] of ids.entries()) {
    await recolourAll(store, [id], 'teal');
    reads.push(table.read().then((rows) => {
      expect(colours(rows).filter((colour) => colour === 'teal').length).toBeGreaterThan(at);
    }));
  }
  await Promise.all(reads);
  expect(colours(await table.read())).toEqual(ids.map(() => 'teal'));
});

test('a table asks again after a failure', async () => {
  const { database } = openBench();
  const notes = wholeTable(database, 'notes');
  database.close();
  await expect(notes.read()).rejects.toThrow();
  await database.open();
  expect(await notes.read()).toEqual([]);
});
