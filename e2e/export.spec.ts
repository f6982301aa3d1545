import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { answerFileDialog, answerSaveDialog, chooseFromMenu, copied, expectPapers, expectSaved, openPaper, selectWords, textOf } from './desk.ts';
import { expect, test } from './journey.ts';

const TITLE = 'DeepNet: Scaling Transformers to 1,000 Layers';

function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'carrel-export-'));
}

async function writeNote(window: Page, markdown: string): Promise<void> {
  await openPaper(window, 'deepnet', TITLE);
  await textOf(window, 'Title').click();
  await window.keyboard.press('n');
  await window.keyboard.type(markdown);
  await window.keyboard.press('Escape');
  await expectSaved(window);
}

async function markDeep(window: Page): Promise<void> {
  await selectWords(textOf(window, 'Summary'), 'Very deep Transformers');
  await window.keyboard.press('h');
  await expect(window.getByText('Highlighted')).toBeVisible();
  await expectSaved(window);
}

/** The export dialog with a format chosen. */
async function chooseFormat(window: Page, what: string, format: string): Promise<void> {
  const dialog = window.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: new RegExp(`^${what}`, 'u') }).check();
  await dialog.getByRole('radio', { name: format }).check();
  await dialog.getByRole('button', { name: 'Export…', exact: true }).click();
}

test('the open paper goes into a file, and the notice says what was written where', async ({ launch }) => {
  const { app, window } = await launch();
  await expectPapers(window, 119);
  await writeNote(window, 'My thoughts');
  const path = join(temporaryFolder(), 'one.bib');
  await answerSaveDialog(app, path);
  await window.keyboard.press('Control+Shift+E');
  await chooseFormat(window, 'This paper', 'BibTeX');
  await expect(window.getByText(`Exported 1 paper with 1 highlight or note to ${path} (BibTeX).`)).toBeVisible();
  expect(readFileSync(path, 'utf8')).toMatch(/^@article\{wang2022deepnet,\n {2}title = \{\{DeepNet:\}/u);
});

test('what is selected among all highlights is exported by itself', async ({ launch }) => {
  const { app, window } = await launch();
  await expectPapers(window, 119);
  await writeNote(window, 'My thoughts');
  await markDeep(window);
  const path = join(temporaryFolder(), 'selected.csv');
  await answerSaveDialog(app, path);
  await textOf(window, 'Title').click();
  await window.keyboard.press('Shift+H');
  const panel = window.getByRole('region', { name: 'Highlights' });
  await panel.getByRole('option', { name: /Very deep Transformers/u }).click();
  await panel.getByRole('button', { name: 'Export the selected…' }).click();
  await chooseFormat(window, 'The selected', 'Table of highlights (CSV)');
  await expect(window.getByText(`Exported 1 paper with 1 highlight or note to ${path}`)).toBeVisible();
  expect(readFileSync(path, 'utf8')).toContain('Very deep Transformers');
});

test('cancelling the save dialog writes and says nothing; a place that can not be written to is named', async ({ launch }) => {
  const { app, window } = await launch();
  await expectPapers(window, 119);
  await answerSaveDialog(app, null);
  await chooseFromMenu(app, 'File', 'Export…');
  await chooseFormat(window, 'The whole library', 'RIS');
  await expect(window.getByRole('dialog')).toHaveCount(0);
  const path = join(temporaryFolder(), 'missing', 'all.ris');
  await answerSaveDialog(app, path);
  await chooseFromMenu(app, 'File', 'Export…');
  await chooseFormat(window, 'The whole library', 'RIS');
  await expect(window.getByRole('alert')).toContainText(path);
});

test('everything goes into an archive and comes back in an empty library', async ({ launch }) => {
  const first = await launch();
  await expectPapers(first.window, 119);
  await writeNote(first.window, 'Kept for ever');
  await markDeep(first.window);
  const path = join(temporaryFolder(), 'all.carrel');
  await answerSaveDialog(first.app, path);
  await first.window.keyboard.press('Control+Shift+E');
  await chooseFormat(first.window, 'The whole library', 'Carrel archive');
  await expect(first.window.getByText(/^Exported 119 papers with 2 highlights and notes/u)).toBeVisible();

  const second = await launch();
  await expectPapers(second.window, 119);
  await answerFileDialog(second.app, [path]);
  await chooseFromMenu(second.app, 'File', 'Import files…');
  const report = second.window.getByRole('dialog', { name: 'Import finished' });
  await expect(report.getByText(/^Annotations: \d+ added/u)).toBeVisible();
  await report.getByRole('button', { name: 'Done' }).click();
  await expectSaved(second.window);
  await openPaper(second.window, 'deepnet', TITLE);
  await expect(second.window.getByText('Kept for ever')).toBeVisible();
  await expect(second.window.locator('mark').filter({ hasText: 'Very deep Transformers' }).first()).toBeVisible();

  await chooseFromMenu(second.app, 'File', 'Import files…');
  await expect(report.getByText(/^Annotations: \d+ unchanged(, \d+ kept as they are here)?\.$/u)).toBeVisible();
});

test('highlights of another program find their words, and those that do not are kept', async ({ launch }) => {
  const { app, window } = await launch();
  await expectPapers(window, 119);
  const row = (id: string, exact: string): object => ({ id, created: '2024-05-01T10:00:00Z', uri: 'https://arxiv.org/abs/2203.00555', text: 'From elsewhere', tags: [], target: [{ selector: [{ type: 'TextQuoteSelector', exact }] }] });
  const path = join(temporaryFolder(), 'hypothesis.json');
  writeFileSync(path, JSON.stringify({ total: 2, rows: [row('a', 'Very deep Transformers'), row('b', 'words of the full text')] }));
  await answerFileDialog(app, [path]);
  await chooseFromMenu(app, 'File', 'Import files…');
  const report = window.getByRole('dialog', { name: 'Import finished' });
  await expect(report.getByText('Annotations: 2 added.')).toBeVisible();
  await expect(report.getByText(/^1 highlight quotes words that Carrel does not have/u)).toBeVisible();
  await report.getByRole('button', { name: 'Done' }).click();
  await openPaper(window, 'deepnet', TITLE);
  await expect(window.locator('mark').filter({ hasText: 'Very deep Transformers' }).first()).toBeVisible();
  await expect(window.getByText('words of the full text')).toBeVisible();
});

test('a folder follows every change, also after a restart, and a file changed outside stays', async ({ launch }) => {
  const folder = join(temporaryFolder(), 'notes');
  const first = await launch();
  await expectPapers(first.window, 119);
  await answerFileDialog(first.app, [folder]);
  await first.window.keyboard.press('Control+Shift+E');
  const dialog = first.window.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(dialog.getByText(folder)).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await writeNote(first.window, 'Into the folder');
  const deepNet = (): string => join(folder, readdirSync(folder).find((name) => name.includes('DeepNet')) ?? 'none');
  await expect.poll(() => (existsSync(deepNet()) ? readFileSync(deepNet(), 'utf8') : '')).toContain('Into the folder');
  const path = deepNet();
  await first.close();

  writeFileSync(path, 'edited elsewhere');
  const { window } = await launch({ userDataDir: first.userDataDir });
  await expectPapers(window, 119);
  await openPaper(window, 'deepnet', TITLE);
  await markDeep(window);
  const beside = path.replace('.md', ' (Carrel).md');
  await expect.poll(() => (existsSync(beside) ? readFileSync(beside, 'utf8') : '')).toContain('> Very deep Transformers');
  expect(readFileSync(path, 'utf8')).toBe('edited elsewhere');
});

test('a citation is copied from the keyboard, in the style that was chosen', async ({ launch }) => {
  const { app, window } = await launch();
  await expectPapers(window, 119);
  await openPaper(window, 'deepnet', TITLE);
  await textOf(window, 'Title').click();
  await window.keyboard.press('c');
  await window.getByRole('dialog', { name: 'Copy a citation' }).getByRole('button', { name: 'Copy as IEEE' }).click();
  await expect(window.getByText('IEEE citation copied.')).toBeVisible();
  const text = await copied(app);
  expect(text).toMatch(/^H\. Wang, S\. Ma, L\. Dong, .*“DeepNet: Scaling Transformers to 1,000 Layers,” IEEE TPAMI/u);
  await chooseFromMenu(app, 'Paper', 'Copy citation: BibTeX');
  await expect(window.getByText('BibTeX citation copied.')).toBeVisible();
  await expect.poll(() => copied(app)).toContain('@article{wang2022deepnet,');
});

test('the dialogs of exports have nothing for axe to find, in both themes', async ({ launch }) => {
  const { app, window } = await launch();
  await expectPapers(window, 119);
  await openPaper(window, 'deepnet', TITLE);
  for (const theme of ['Theme: light', 'Theme: dark']) {
    await chooseFromMenu(app, 'View', theme);
    for (const [menu, entry, name] of [['File', 'Export…', 'Export'], ['Paper', 'Copy a citation…', 'Copy a citation']] as const) {
      await chooseFromMenu(app, menu, entry);
      const dialog = window.getByRole('dialog', { name });
      await expect(dialog).toBeVisible();
      if (name === 'Export') await dialog.getByText('Template of the files').click();
      expect(await axeFindings(window)).toEqual([]);
      await window.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    }
  }
});
