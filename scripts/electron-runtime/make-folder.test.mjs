// @ts-check
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder } from './make-folder.mjs';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'carrel-make-folder-'));
});
afterEach(() => {
  rmSync(place, { recursive: true });
});

test('a folder appears only when it is complete', async () => {
  const folder = join(place, 'deep', 'folder');
  await makeFolder(folder, (temporary) => {
    writeFileSync(join(temporary, 'a'), 'a');
    expect(existsSync(folder)).toBe(false);
  });
  expect(readdirSync(folder)).toEqual(['a']);
});

test('a failure leaves nothing behind', async () => {
  await expect(makeFolder(join(place, 'folder'), () => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
  expect(readdirSync(place)).toEqual([]);
});

test('a folder that someone else made meanwhile is kept', async () => {
  const folder = join(place, 'folder');
  await makeFolder(folder, () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'a'), 'theirs');
  });
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('theirs');
  expect(readdirSync(place)).toEqual(['folder']);
});
