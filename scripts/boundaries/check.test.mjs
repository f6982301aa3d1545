// @ts-check
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { inProject } from '../shared/paths.mjs';
import { refusedImports } from './check.mjs';

/** @type {string[]} */
const projects = [];
afterEach(() => {
  for (const project of projects.splice(0)) rmSync(project, { recursive: true });
});

/** @param {Record<string, string>} files */
function refusedIn(files) {
  const root = mkdtempSync(join(tmpdir(), 'carrel-boundaries-'));
  projects.push(root);
  symlinkSync(inProject('node_modules'), join(root, 'node_modules'), 'junction');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return refusedImports(root);
}

const paper = { 'src/domain/paper.ts': 'export interface Paper { readonly id: string }\nexport const none = 0;\n' };

test('an import that the table allows is not reported', async () => {
  expect(await refusedIn({ ...paper, 'src/main/catalog/a.ts': "import { DatabaseSync } from 'node:sqlite';\nimport type { Paper } from '../../domain/paper.ts';\nexport const a: Paper | DatabaseSync = { id: '' };\n" })).toEqual([]);
});

test.each([
  ['a domain that reads files', { 'src/domain/a.ts': "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n" }, 'src/domain/a.ts → fs'],
  ['a domain that imports a type from the window', { 'src/domain/a.ts': "import type { B } from '../renderer/ui/b.ts';\nexport type A = B;\n", 'src/renderer/ui/b.ts': 'export type B = string;\n' }, 'src/domain/a.ts → src/renderer/ui/b.ts'],
  ['a service that imports Electron', { 'src/main/catalog/a.ts': "import { app } from 'electron';\nexport const a = app;\n" }, 'src/main/catalog/a.ts → electron'],
  ['a feature that imports another', { 'src/renderer/library/a.ts': "import { b } from '../reader/b.ts';\nexport const a = b;\n", 'src/renderer/reader/b.ts': 'export const b = 1;\n' }, 'src/renderer/library/a.ts → src/renderer/reader/b.ts'],
  ['a shell that runs the library itself', { 'src/main/shell/a.ts': "import { b } from '../library/b.ts';\nexport const a = b;\n", 'src/main/library/b.ts': 'export const b = 1;\n' }, 'src/main/shell/a.ts → src/main/library/b.ts'],
  ['a journey that looks inside the program', { ...paper, 'e2e/a.ts': "import { none } from '../src/domain/paper.ts';\nexport const a = none;\n" }, 'e2e/a.ts → src/domain/paper.ts'],
  ['an import of what does not exist', { 'src/domain/a.ts': "import { b } from './b.ts';\nexport const a = b;\n" }, 'src/domain/a.ts → ./b.ts'],
  ['a program that imports what is made for tests', { 'src/domain/a.ts': "import { b } from './b.fixture.ts';\nexport const a = b;\n", 'src/domain/b.fixture.ts': 'export const b = 1;\n' }, 'src/domain/a.ts → src/domain/b.fixture.ts'],
  ['a folder without a row', { 'src/renderer/maps/a.ts': 'export const a = 1;\n' }, 'src/renderer/maps/a.ts'],
  ['two files that import each other', { 'src/domain/a.ts': "import { b } from './b.ts';\nexport const a = () => b;\n", 'src/domain/b.ts': "import { a } from './a.ts';\nexport const b = () => a;\n" }, 'src/domain/a.ts → src/domain/b.ts → src/domain/a.ts'],
])('%s is reported', async (_name, files, expected) => {
  const refused = await refusedIn(files);
  expect(refused).toHaveLength(1);
  expect(refused[0]).toContain(`${expected}\n  `);
});

test('the shell may know the protocol of the library and nothing else of it', async () => {
  const shell = (/** @type {string} */ name) => `import { b } from '../library/${name}.ts';\nexport const a = b;\n`;
  const library = 'export const b = 1;\n';
  expect(await refusedIn({ 'src/main/shell/a.ts': shell('protocol'), 'src/main/library/protocol.ts': library })).toEqual([]);
  expect(await refusedIn({ 'src/main/shell/a.ts': shell('other'), 'src/main/library/other.ts': library })).toHaveLength(1);
});

test('a test may use the test runner where the file beside it may not', async () => {
  const text = "import { test } from 'vitest';\nexport const a = test;\n";
  expect(await refusedIn({ 'src/domain/a.test.ts': text })).toEqual([]);
  expect(await refusedIn({ 'src/domain/a.ts': text })).toHaveLength(1);
});
