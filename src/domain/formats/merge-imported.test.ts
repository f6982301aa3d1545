import { expect, test } from 'vitest';
import type { Change, Versioned } from '../annotation/annotation.ts';
import { sampleChanges, sampleHighlight, samplePaper } from './export/sample-papers.fixture.ts';
import { mergeImported, takenAsImported, type FindRow } from './merge-imported.ts';

const library = (...changes: readonly Change[]): FindRow => (table, id): Versioned | undefined => changes.find((change) => change.table === table && change.row.id === id)?.row;
const highlight = (changed: Partial<typeof sampleHighlight>): Change => ({ table: 'highlights', row: { ...sampleHighlight, ...changed } });
const note = (markdown: string, createdAt: number, changed: { readonly revision?: number; readonly deleted?: boolean } = {}): Change => ({
  table: 'notes',
  row: { id: samplePaper.id, paperId: samplePaper.id, revision: 1, createdAt, updatedAt: createdAt, deleted: false, markdown, ...changed },
});

test('an import into an empty library adds everything, and a second one changes nothing', () => {
  const first = mergeImported(sampleChanges, library(), 9);
  expect(first).toEqual({ changes: sampleChanges, counts: { added: 2, updated: 0, unchanged: 0, kept: 0 }, outdone: [] });
  expect(mergeImported(sampleChanges, library(...first.changes), 9)).toEqual({ changes: [], counts: { added: 0, updated: 0, unchanged: 2, kept: 0 }, outdone: [] });
});

test('a newer row of the library stands, a deleted one stays deleted, an older one gives way', () => {
  expect(mergeImported([highlight({})], library(highlight({ revision: 4, comment: 'mine' })), 9).counts.kept).toBe(1);
  expect(mergeImported([highlight({})], library(highlight({ revision: 4, deleted: true })), 9).counts.kept).toBe(1);
  expect(mergeImported([highlight({})], library(highlight({ revision: 2, comment: 'old' })), 9).changes).toEqual([highlight({})]);
});

test('a change at the source reaches a row that nobody touched here', () => {
  const changed = highlight({ comment: 'better', updatedAt: sampleHighlight.updatedAt + 1 });
  expect(mergeImported([changed], library(highlight({})), 9).changes).toEqual([highlight({ comment: 'better', updatedAt: sampleHighlight.updatedAt + 1, revision: 4 })]);
});

test('two notes that have nothing to do with each other are joined once', () => {
  const joined = mergeImported([note('There', 2)], library(note('Here', 1)), 9);
  expect(joined.changes).toMatchObject([{ row: { markdown: 'Here\n\n---\n\nThere', revision: 2, createdAt: 1, updatedAt: 9 } }]);
  expect(mergeImported([note('There', 2)], library(...joined.changes), 10).counts).toEqual({ added: 0, updated: 0, unchanged: 1, kept: 0 });
});

test('an imported tombstone never deletes words that were written here', () => {
  expect(mergeImported([note('', 2, { deleted: true, revision: 9 })], library(note('Here', 1)), 9).counts.kept).toBe(1);
});

test('what the source says otherwise is at hand, and can be taken as the next state of the row', () => {
  const mine = highlight({ revision: 4, comment: 'mine' });
  const { outdone } = mergeImported([highlight({}), highlight({ id: 'gone', deleted: true })], library(mine, highlight({ id: 'gone', revision: 9 })), 9);
  expect(outdone).toEqual([highlight({})]);
  expect(takenAsImported(outdone, library(mine), 9)).toEqual([highlight({ revision: 5, updatedAt: 9 })]);
});
