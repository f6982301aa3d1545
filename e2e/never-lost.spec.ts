import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectPapers, expectSaved, notesOf, openPaper, selectWords, textOf } from './desk.ts';
import { expect, test } from './journey.ts';

const DEEPNET = 'DeepNet: Scaling Transformers to 1,000 Layers';

async function annotate(window: Page): Promise<void> {
  await openPaper(window, 'deepnet', DEEPNET);
  await selectWords(textOf(window, 'Title'), 'Scaling');
  await window.keyboard.press('h');
  await expect(textOf(window, 'Title').locator('mark')).toHaveText('Scaling');
  await window.keyboard.press('n');
  await window.keyboard.type('Worth keeping');
  await window.keyboard.press('Escape');
  await expectSaved(window);
}

async function expectAnnotated(window: Page): Promise<void> {
  await openPaper(window, 'deepnet', DEEPNET);
  await expect(textOf(window, 'Title').locator('mark')).toHaveText('Scaling');
  await expect(notesOf(window).getByText('Worth keeping')).toBeVisible();
}

test("the window's store is refilled from the mirror when it is lost", async ({ launch }) => {
  const first = await launch();
  await annotate(first.window);
  await first.close();
  rmSync(join(first.userDataDir, 'IndexedDB'), { recursive: true });
  const second = await launch({ userDataDir: first.userDataDir });
  await expectAnnotated(second.window);
});

test('the mirror is refilled from the window when it is lost', async ({ launch }) => {
  const first = await launch();
  await annotate(first.window);
  await first.close();
  for (const ending of ['', '-wal', '-shm']) {
    rmSync(join(first.userDataDir, 'library', `annotations.sqlite${ending}`), { force: true });
  }
  const second = await launch({ userDataDir: first.userDataDir });
  await expectAnnotated(second.window);
  await expectSaved(second.window);
  await second.close();
  rmSync(join(first.userDataDir, 'IndexedDB'), { recursive: true });
  const third = await launch({ userDataDir: first.userDataDir });
  await expectAnnotated(third.window);
});

test('papers that are lost come back with an import, and the annotations are theirs again', async ({ launch }) => {
  const first = await launch();
  await annotate(first.window);
  await first.close();
  for (const ending of ['', '-wal', '-shm']) {
    rmSync(join(first.userDataDir, 'library', `catalog.sqlite${ending}`), { force: true });
  }
  const second = await launch({ userDataDir: first.userDataDir });
  await expectPapers(second.window, 119);
  await expectAnnotated(second.window);
});

test('the library process may die: the window says so, and goes on after it was started again', async ({ launch }) => {
  const { app, window } = await launch();
  await annotate(window);
  const ended = await app.evaluate(({ app: electron }) => {
    const { execFileSync } = process.getBuiltinModule('node:child_process');
    const children = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], { encoding: 'utf8' }).split('\n');
    const library = children.find((line) => line.includes('library-process'));
    const pid = Number(library?.trim().split(' ')[0]);
    process.kill(pid, 'SIGKILL');
    return electron.isReady() && pid > 0;
  });
  expect(ended).toBe(true);
  await window.keyboard.press('n');
  await window.keyboard.type(' and more');
  await window.keyboard.press('Escape');
  await expectSaved(window);
  await openPaper(window, 'hash layers', 'Hash Layers For Large Sparse Models');
  await openPaper(window, 'deepnet', DEEPNET);
  await expect(notesOf(window).getByText('and more')).toBeVisible();
});

test('a library that cannot be opened is named with the next step, and nothing is overwritten', async ({ launch }) => {
  const first = await launch();
  await annotate(first.window);
  await first.close();
  const library = join(first.userDataDir, 'library');
  const aside = join(first.userDataDir, 'library-aside');
  renameSync(library, aside);
  writeFileSync(library, 'a file where the folder should be');
  const second = await launch({ userDataDir: first.userDataDir });
  await expect(second.window.getByRole('region', { name: 'Library' }).getByRole('alert')).toContainText(library);
  await second.close();
  rmSync(library);
  renameSync(aside, library);
  const third = await launch({ userDataDir: first.userDataDir });
  await expectAnnotated(third.window);
});

test('a damaged mirror is rebuilt, and the reader is told where the damaged file is', async ({ launch }) => {
  const first = await launch();
  await annotate(first.window);
  await first.close();
  const mirror = join(first.userDataDir, 'library', 'annotations.sqlite');
  const bytes = readFileSync(mirror);
  bytes.fill(0x5a, 4096, Math.min(bytes.length, 12_288));
  writeFileSync(mirror, bytes);
  const second = await launch({ userDataDir: first.userDataDir });
  await expect(second.window.getByText('was damaged and has been rebuilt')).toBeVisible();
  await expectAnnotated(second.window);
});
