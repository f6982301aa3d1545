import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { axeFindings } from './axe.ts';
import { answerFileDialog, answerSaveDialog, chooseFromMenu, expectPapers, expectSaved, noticeOf, openPaper, textOf } from './desk.ts';
import { expect, test } from './journey.ts';

const TITLE = 'DeepNet: Scaling Transformers to 1,000 Layers';

test('a note that is another one in an archive stays, and gives way only when the reader says so', async ({ launch }) => {
  const { app, window } = await launch();
  await expectPapers(window, 119);
  await openPaper(window, 'deepnet', TITLE);
  await textOf(window, 'Title').click();
  await window.keyboard.press('n');
  await window.keyboard.type('First thoughts');
  await window.keyboard.press('Escape');
  await expectSaved(window);
  const path = join(mkdtempSync(join(tmpdir(), 'carrel-outdone-')), 'all.carrel');
  await answerSaveDialog(app, path);
  await chooseFromMenu(app, 'File', 'Export…');
  const exporting = window.getByRole('dialog', { name: 'Export' });
  await exporting.getByRole('radio', { name: /^The whole library/u }).check();
  await exporting.getByRole('radio', { name: 'Carrel archive' }).check();
  await exporting.getByRole('button', { name: 'Export…', exact: true }).click();
  await expect(noticeOf(window)).toContainText('Exported');
  await textOf(window, 'Title').click();
  await window.keyboard.press('n');
  await window.keyboard.type(', and second ones');
  await window.keyboard.press('Escape');
  await expectSaved(window);

  await answerFileDialog(app, [path]);
  await chooseFromMenu(app, 'File', 'Import files…');
  const report = window.getByRole('dialog', { name: 'Import finished' });
  await report.getByText(/another way here, and yours stayed/u).click();
  await expect(report.getByRole('listitem').filter({ hasText: 'Note: First thoughts' })).toBeVisible();
  expect(await axeFindings(window)).toEqual([]);
  await report.getByRole('button', { name: /as the source has/u }).click();
  await expect(report.getByText(/another way here/u)).toHaveCount(0);
  await report.getByRole('button', { name: 'Done' }).click();
  const note = window.getByRole('region', { name: 'Notes' });
  await expect(note.getByText('First thoughts', { exact: true })).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(note.getByText(/second ones/u)).toBeVisible();
});
