import { chooseFromMenu, expectPapers, expectSaved, notesOf, openPaper, searchBox, selectWords, textOf } from './desk.ts';
import { expect, test } from './journey.ts';

const DEEPNET = 'DeepNet: Scaling Transformers to 1,000 Layers';

test('what was done in several panels is taken back and made again, one step a press', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  await openPaper(window, 'deepnet', DEEPNET);
  const summary = textOf(window, 'Summary');
  const words = (await summary.innerText()).split(' ').slice(1, 3).join(' ');
  await selectWords(summary, words);
  await window.keyboard.press('h');
  const marks = window.getByRole('list', { name: 'Highlights' }).getByRole('listitem');
  await expect(marks).toHaveCount(1);
  await window.keyboard.press('l');
  await window.getByRole('dialog', { name: 'Add to a reading list' }).getByRole('combobox').fill('Thesis');
  await window.keyboard.press('Enter');
  const list = window.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: /^Thesis/ });
  await expect(list).toBeVisible();

  await window.keyboard.press('Control+z');
  await expect(window.getByText('Undone: Added to “Thesis”.')).toBeVisible();
  await expect(list).toHaveCount(0);
  await window.keyboard.press('Control+z');
  await expect(window.getByText('Undone: Highlighted.')).toBeVisible();
  await expect(marks).toHaveCount(0);
  await window.keyboard.press('Control+z');
  await expect(window.getByText('There is nothing to undo.')).toBeVisible();

  await window.keyboard.press('Control+Shift+z');
  await expect(marks).toHaveCount(1);
  await window.keyboard.press('Control+Shift+z');
  await expect(list).toBeVisible();
});

test('steps can be taken back after a restart', async ({ launch }) => {
  const first = await launch();
  await expectPapers(first.window, 119);
  await openPaper(first.window, 'deepnet', DEEPNET);
  await first.window.keyboard.press('n');
  await first.window.keyboard.type('A thought.');
  await expectSaved(first.window);
  await first.close();

  const { app, window } = await launch({ userDataDir: first.userDataDir });
  await expectPapers(window, 119);
  await openPaper(window, 'deepnet', DEEPNET);
  const note = notesOf(window);
  await expect(note.getByText('A thought.')).toBeVisible();
  await chooseFromMenu(app, 'Edit', 'Undo');
  await expect(window.getByText('Undone: Wrote in the note.')).toBeVisible();
  await expect(note.getByText('A thought.')).toHaveCount(0);
});

test('in a field the keys belong to the field', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  await openPaper(window, 'deepnet', DEEPNET);
  const summary = textOf(window, 'Summary');
  await selectWords(summary, (await summary.innerText()).split(' ').slice(1, 3).join(' '));
  await window.keyboard.press('h');
  const box = searchBox(window);
  await box.pressSequentially('attention');
  await box.press('Control+z');
  await expect(box).not.toHaveValue('attention');
  await expect(window.getByRole('list', { name: 'Highlights' }).getByRole('listitem')).toHaveCount(1);
});
