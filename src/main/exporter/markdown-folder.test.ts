import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Change, Note } from '../../domain/annotation/annotation.ts';
import { sampleChanges, samplePaper } from '../../domain/formats/export/sample-papers.fixture.ts';
import { fail, ok } from '../../domain/result.ts';
import type { FolderState } from '../../ipc/exports.ts';
import { createMarkdownFolder, type MarkdownFolder } from './markdown-folder.ts';
import type { ExportSource } from './source.ts';

const NAME = 'Wang 2022 – DeepNet Scaling x² Transformers to 1,000 Layers.md';
const BESIDE = NAME.replace('.md', ' (Carrel).md');

let base: string;
let folder: string;
let rows: readonly Change[];
const told: FolderState[] = [];

const source: ExportSource = {
  ids: () => [samplePaper.id],
  idsOf: () => [samplePaper.id],
  paper: (id) => (id === samplePaper.id ? ok(samplePaper) : fail('paper-unknown', 'None')),
  oldTexts: () => [],
  imports: () => [],
  annotations: () => rows,
  program: '1',
  now: () => 1,
};

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'carrel-folder-'));
  folder = join(base, 'notes');
  rows = sampleChanges;
  told.length = 0;
});
afterEach(() => {
  rmSync(base, { recursive: true, force: true });
});

function open(): MarkdownFolder {
  const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
  return createMarkdownFolder({ source, stateFile: join(base, 'state.json'), reasonOf, onState: (state) => told.push(state), pace: 1 });
}

const content = (name: string): string => readFileSync(join(folder, name), 'utf8');

async function write(kept: MarkdownFolder, markdown: string): Promise<void> {
  const note: Note = { id: samplePaper.id, paperId: samplePaper.id, revision: 3, createdAt: 1, updatedAt: 3, deleted: false, markdown };
  rows = [sampleChanges[0] as Change, { table: 'notes', row: note }];
  kept.changed([{ table: 'notes', row: note }]);
  await kept.settled();
}

test('choosing a folder writes the papers that have something of the reader’s, and changes follow', async () => {
  const kept = open();
  expect(await kept.keep(folder)).toEqual({ folder, files: 1, beside: [] });
  expect(content(NAME)).toContain('A note with');
  await write(kept, 'Second thoughts');
  expect(content(NAME)).toContain('Second thoughts');
  expect(readdirSync(folder)).toEqual([NAME]);
});

test('what was changed outside is never overwritten: Carrel goes on beside it', async () => {
  const kept = open();
  await kept.keep(folder);
  writeFileSync(join(folder, NAME), 'edited in a note program');
  await write(kept, 'Here too');
  expect(content(NAME)).toBe('edited in a note program');
  expect(content(BESIDE)).toContain('Here too');
  expect(kept.state().beside).toEqual([{ changed: NAME, beside: BESIDE }]);
  expect(told.at(-1)?.beside).toHaveLength(1);
  await write(kept, 'Once more');
  expect(content(BESIDE)).toContain('Once more');
  expect(readdirSync(folder).sort()).toEqual([NAME, BESIDE].sort());
});

test('a file of that name that was never Carrel’s is not touched either', async () => {
  const first = open();
  await first.keep(folder);
  await first.keep(null);
  writeFileSync(join(folder, NAME), 'not ours');
  await open().keep(folder);
  expect(content(NAME)).toBe('not ours');
  expect(readdirSync(folder)).toHaveLength(2);
});

test('it knows after a restart what it wrote', async () => {
  await open().keep(folder);
  const again = open();
  expect(again.state()).toEqual({ folder, files: 1, beside: [] });
  await write(again, 'After the restart');
  expect(content(NAME)).toContain('After the restart');
  expect(readdirSync(folder)).toEqual([NAME]);
});

test('a paper without anything of the reader’s any more loses its file, unless that was changed outside', async () => {
  const kept = open();
  await kept.keep(folder);
  const gone = sampleChanges.map((change): Change => ({ ...change, row: { ...change.row, deleted: true } }) as Change);
  rows = gone;
  kept.changed(gone);
  await kept.settled();
  expect(readdirSync(folder)).toEqual([]);
  rows = sampleChanges;
  kept.changedAll();
  await kept.settled();
  writeFileSync(join(folder, NAME), 'edited');
  rows = gone;
  kept.changed(gone);
  await kept.settled();
  expect(content(NAME)).toBe('edited');
  expect(kept.state().files).toBe(0);
});

test('a file that was deleted outside comes back with the next change', async () => {
  const kept = open();
  await kept.keep(folder);
  rmSync(join(folder, NAME));
  await write(kept, 'Back');
  expect(content(NAME)).toContain('Back');
});

test('what could not be written is said, and made good when it can', async () => {
  const kept = open();
  writeFileSync(folder, 'a file where the folder should be');
  expect((await kept.keep(folder)).problem).toContain(folder);
  rmSync(folder);
  kept.changedAll();
  await kept.settled();
  expect(kept.state().problem).toBeUndefined();
  expect(existsSync(join(folder, NAME))).toBe(true);
});

test('the reader’s own template is used, and a change of it rewrites everything', async () => {
  const kept = open();
  await kept.keep(folder);
  const template: Change = { table: 'preferences', row: { id: 'markdown-template', revision: 1, createdAt: 1, updatedAt: 1, deleted: false, value: 'Only {{citekey}}' } };
  rows = [...sampleChanges, template];
  kept.changed([template]);
  await kept.settled();
  expect(content(NAME)).toBe('Only wang2022deepnet\n');
});

test('without a folder nothing is written', async () => {
  const kept = open();
  await write(kept, 'Anything');
  expect(existsSync(folder)).toBe(false);
});
