import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { answerFileDialog, chooseFromMenu, expectPapers, openPaper, paste, textOf } from './desk.ts';
import { expect, test } from './journey.ts';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const samplePage = fromRoot('data/samples/page-dump-plain.txt');
const realPage = fromRoot('../shared/feeds/trending-papers-page.txt');

/** The numbers of the report, by outcome. */
async function outcomes(window: Page): Promise<Record<string, number>> {
  const dialog = window.getByRole('dialog', { name: 'Import finished' });
  await expect(dialog).toBeVisible();
  const texts = await dialog.getByRole('group').getByRole('button').allInnerTexts();
  return Object.fromEntries(texts.map((text) => [text.split('\n')[1] ?? '', Number(text.split('\n')[0])]));
}

async function closeReport(window: Page): Promise<void> {
  await window.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
}

function temporaryFile(name: string, content: string | Buffer): string {
  const path = join(mkdtempSync(join(tmpdir(), 'carrel-import-')), name);
  writeFileSync(path, content);
  return path;
}

test('the copied page joins the starter papers and gives them their abstracts', async ({ launch }) => {
  test.skip(!existsSync(realPage), 'the copied page is not beside this checkout');
  const { window } = await launch();
  await expectPapers(window, 119);
  const page = readFileSync(realPage, 'utf8');
  await paste(window, page);
  expect(await outcomes(window)).toEqual({ failed: 0, added: 0, merged: 119, updated: 0, unchanged: 0 });
  await closeReport(window);
  await expectPapers(window, 119);
  await openPaper(window, 'deepnet', 'DeepNet: Scaling Transformers to 1,000 Layers');
  await expect(textOf(window, 'Abstract')).toHaveText(page.split('\n')[3] ?? '');

  await paste(window, page);
  expect(await outcomes(window)).toEqual({ failed: 0, added: 0, merged: 0, updated: 0, unchanged: 119 });
  await expect(window.getByText('Nothing changed: all 119 papers were already here.')).toBeVisible();
});

test('File > Import takes chosen files', async ({ launch }) => {
  const { app, window } = await launch();
  await expectPapers(window, 119);
  await answerFileDialog(app, [samplePage]);
  await chooseFromMenu(app, 'File', 'Import files…');
  const { added, failed } = await outcomes(window);
  expect(failed).toBe(0);
  expect(added).toBeGreaterThan(2);
  await closeReport(window);
  await expectPapers(window, 119 + (added ?? 0));
});

test('cancelling the file dialog changes and says nothing', async ({ launch }) => {
  const { app, window } = await launch();
  await expectPapers(window, 119);
  await answerFileDialog(app, []);
  await chooseFromMenu(app, 'File', 'Import files…');
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await expectPapers(window, 119);
});

test('a file dropped on the window is imported', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  const transfer = await window.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'dropped-page.txt', { type: 'text/plain' }));
    return data;
  }, readFileSync(samplePage, 'utf8'));
  await window.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
  await expect(window.getByText('Drop to import')).toBeVisible();
  await window.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await expect(window.getByRole('dialog').getByRole('heading', { name: 'dropped-page.txt' })).toBeVisible();
  expect((await outcomes(window))['added']).toBeGreaterThan(2);
});

test('a file named on the command line is imported', async ({ launch }) => {
  const { window } = await launch({ args: [samplePage] });
  await expect(window.getByRole('dialog').getByRole('heading', { name: 'page-dump-plain.txt' })).toBeVisible();
  expect((await outcomes(window))['added']).toBeGreaterThan(2);
});

test('what is no page of papers is refused with a sentence, and the library is as it was', async ({ launch }) => {
  const { app, window } = await launch();
  await expectPapers(window, 119);
  const broken = [
    temporaryFile('empty.txt', ''),
    temporaryFile('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])),
    temporaryFile('one-line.txt', 'A single line of text'),
    temporaryFile('large.txt', 'x'.repeat(40 * 1024 * 1024)),
    join(tmpdir(), 'no-such-file.txt'),
  ];
  await answerFileDialog(app, broken);
  await chooseFromMenu(app, 'File', 'Import files…');
  const dialog = window.getByRole('dialog', { name: 'Nothing was imported' });
  await expect(dialog.getByRole('alert')).toHaveCount(broken.length);
  for (const sentence of await dialog.getByRole('alert').allInnerTexts()) {
    expect(sentence).toContain('Your library is as it was.');
    expect(sentence.length).toBeGreaterThan(60);
  }
  await closeReport(window);
  await expectPapers(window, 119);
});

test('a page that was cut off is refused, and its complete papers are imported when the reader says so', async ({ launch }) => {
  const { app, window } = await launch();
  await expectPapers(window, 119);
  await answerFileDialog(app, [fromRoot('data/samples/page-dump-cut-off.txt')]);
  await chooseFromMenu(app, 'File', 'Import files…');
  const refused = window.getByRole('dialog', { name: 'Nothing was imported' });
  await expect(refused.getByRole('alert')).toContainText('Your library is as it was.');
  await refused.getByRole('button', { name: 'Import the complete papers' }).click();
  const { added, failed } = await outcomes(window);
  expect(failed).toBe(1);
  expect(added).toBeGreaterThan(0);
});
