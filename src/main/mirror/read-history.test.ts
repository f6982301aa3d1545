import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Change } from '../../domain/annotation/annotation.ts';
import { temporaryFolder } from '../sqlite/temporary-folder.fixture.ts';
import { openMirror, type Mirror } from './mirror.ts';
import { noteChange } from './changes.fixture.ts';

const MINUTE = 60_000;
let folder: ReturnType<typeof temporaryFolder>;
let mirror: Mirror;
beforeEach(() => {
  folder = temporaryFolder();
  const opened = openMirror(folder.path);
  if (!opened.ok) throw new Error(opened.error.message);
  mirror = opened.value;
});
afterEach(() => {
  mirror.close();
  folder.remove();
});

function version(markdown: string, revision: number, updatedAt: number): Change {
  const change = noteChange(markdown, revision);
  return { ...change, row: { ...change.row, updatedAt } } as Change;
}

function texts(limit = 100): readonly string[] {
  return mirror.history('notes', noteChange('').row.id, limit).map(({ change }) => ('markdown' in change.row ? change.row.markdown : ''));
}

test('the versions of a row come newest first; of those within a minute the last', () => {
  mirror.write([version('F', 1, 1 * MINUTE), version('Fi', 2, 1.1 * MINUTE), version('First', 3, 1.2 * MINUTE)]);
  mirror.write([version('Second', 4, 30 * MINUTE), version('Third', 5, 90 * MINUTE)]);
  mirror.write([noteChange('Other', 1, 'title:other')]);
  expect(texts()).toEqual(['Third', 'Second', 'First']);
  expect(texts(2)).toEqual(['Third', 'Second']);
  expect(mirror.history('notes', noteChange('').row.id, 1)).toEqual([{ change: version('Third', 5, 90 * MINUTE), at: 90 * MINUTE, applied: true }]);
});

test('a version that gave way to another copy is among them, however close', () => {
  mirror.write([version('Here', 2, 10 * MINUTE)]);
  mirror.write([version('There', 2, 10 * MINUTE - 1)]);
  expect(mirror.history('notes', noteChange('').row.id, 9).map(({ applied }) => applied)).toEqual([true, false]);
  expect(texts()).toEqual(['Here', 'There']);
});

test('a row that was never written has no versions', () => {
  expect(mirror.history('notes', 'title:nothing', 10)).toEqual([]);
  expect(mirror.history('noteTemplates', noteChange('').row.id, 10)).toEqual([]);
});
