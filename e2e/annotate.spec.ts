import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expectPapers, expectSaved, notesOf, noticeOf, openPaper, paste, selectWords, textOf } from './desk.ts';
import { expect, test } from './journey.ts';

const sample = readFileSync(fileURLToPath(new URL('../data/samples/page-dump-plain.txt', import.meta.url)), 'utf8');
const DEEPNET = 'DeepNet: Scaling Transformers to 1,000 Layers';

/** The words of the summary that the journeys mark: the ten characters in its middle, whole words. */
async function someWords(window: Page): Promise<string> {
  const text = await textOf(window, 'Summary').innerText();
  return text.split(' ').slice(4, 7).join(' ');
}

test('H marks the selected words and lists them; the comment stays with them', async ({ launch }) => {
  const { window } = await launch();
  await openPaper(window, 'deepnet', DEEPNET);
  const words = await someWords(window);
  await selectWords(textOf(window, 'Summary'), words);
  await window.keyboard.press('h');
  await expect(textOf(window, 'Summary').locator('mark')).toHaveText(words);
  const card = notesOf(window).getByRole('list', { name: 'Highlights' }).getByRole('listitem');
  await expect(card.getByRole('button', { name: `Show in the text: ${words}` })).toBeVisible();
  await card.getByRole('button', { name: 'Add a comment' }).click();
  await window.keyboard.type('Compare with **Peri-LN**.');
  await window.keyboard.press('Escape');
  await expect(card.locator('strong')).toHaveText('Peri-LN');
  await expectSaved(window);
});

test('the same words are not marked twice', async ({ launch }) => {
  const { window } = await launch();
  await openPaper(window, 'deepnet', DEEPNET);
  for (let time = 0; time < 2; time += 1) {
    await selectWords(textOf(window, 'Title'), 'Scaling');
    await window.keyboard.press('h');
    await expect(noticeOf(window)).toContainText(time === 0 ? 'Highlighted.' : 'These words are highlighted already.');
  }
  await expect(notesOf(window).getByRole('list', { name: 'Highlights' }).getByRole('listitem')).toHaveCount(1);
});

test('H with nothing selected says what to do', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  await window.keyboard.press('h');
  await expect(window.getByText('Select words in the title, the summary or the abstract first, then press H.')).toBeVisible();
});

test('words are selected and marked with the keyboard alone', async ({ launch }) => {
  const { window } = await launch();
  await openPaper(window, 'deepnet', DEEPNET);
  await textOf(window, 'Summary').focus();
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('Shift+ArrowRight');
  await window.keyboard.press('Shift+ArrowRight');
  const expected = (await textOf(window, 'Summary').innerText()).split(' ').slice(1, 3).join(' ');
  await window.keyboard.press('h');
  await expect(textOf(window, 'Summary').locator('mark')).toHaveText(expected);
});

test('a deleted highlight comes back with Undo', async ({ launch }) => {
  const { window } = await launch();
  await openPaper(window, 'deepnet', DEEPNET);
  await selectWords(textOf(window, 'Summary'), await someWords(window));
  await window.keyboard.press('h');
  const card = notesOf(window).getByRole('list', { name: 'Highlights' }).getByRole('listitem');
  await card.hover();
  await card.getByRole('button', { name: 'Delete the highlight' }).click();
  await expect(card).toHaveCount(0);
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(card).toHaveCount(1);
  await expect(textOf(window, 'Summary').locator('mark')).toHaveCount(1);
});

test('overlapping highlights are both drawn and both listed', async ({ launch }) => {
  const { window } = await launch();
  await openPaper(window, 'deepnet', DEEPNET);
  const summary = textOf(window, 'Summary');
  const words = (await summary.innerText()).split(' ');
  await selectWords(summary, words.slice(2, 6).join(' '));
  await window.keyboard.press('h');
  await expect(summary.locator('mark')).toHaveCount(1);
  await summary.focus();
  for (let step = 0; step < 4; step += 1) await window.keyboard.press('ArrowRight');
  await window.keyboard.press('Shift+ArrowRight');
  await window.keyboard.press('h');
  await expect(notesOf(window).getByRole('list', { name: 'Highlights' }).getByRole('listitem')).toHaveCount(2);
});

test('N writes a Markdown note that runs no script and fetches nothing', async ({ launch }) => {
  const { window } = await launch();
  await openPaper(window, 'deepnet', DEEPNET);
  await window.keyboard.press('n');
  const note = notesOf(window).getByRole('textbox', { name: 'Note' });
  await expect(note).toBeFocused();
  await note.fill('# Why\n\nA *stable* depth. <img src="https://example.org/x.png" onerror="document.title=1"> <script>1</script>');
  await note.press('Escape');
  await expect(notesOf(window).getByRole('heading', { name: 'Why' })).toBeVisible();
  await expect(notesOf(window).locator('img, script')).toHaveCount(0);
  await expect(notesOf(window).locator('em')).toHaveText('stable');
});

test('letters typed into the note fire no actions', async ({ launch }) => {
  const { window } = await launch();
  await openPaper(window, 'deepnet', DEEPNET);
  await window.keyboard.press('n');
  await window.keyboard.type('hnljk? all letters');
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await expect(notesOf(window).getByRole('textbox', { name: 'Note' })).toHaveText('hnljk? all letters');
});

test('everything is there after quit and restart', async ({ launch }) => {
  const first = await launch();
  await openPaper(first.window, 'deepnet', DEEPNET);
  const words = await someWords(first.window);
  await selectWords(textOf(first.window, 'Summary'), words);
  await first.window.keyboard.press('h');
  await first.window.keyboard.press('n');
  // Quitting at once: what is still being typed is saved before the window closes.
  await first.window.keyboard.type('Typed just before quitting');
  await first.close();

  const second = await launch({ userDataDir: first.userDataDir });
  await openPaper(second.window, 'deepnet', DEEPNET);
  await expect(textOf(second.window, 'Summary').locator('mark')).toHaveText(words);
  await expect(notesOf(second.window).getByText('Typed just before quitting')).toBeVisible();
});

test('everything is there after the plug was pulled right after "Saved"', async ({ launch }) => {
  const first = await launch();
  await openPaper(first.window, 'deepnet', DEEPNET);
  const words = await someWords(first.window);
  await first.window.keyboard.press('n');
  await first.window.keyboard.type('A note before the crash');
  await first.window.keyboard.press('Escape');
  await selectWords(textOf(first.window, 'Summary'), words);
  await first.window.keyboard.press('h');
  await expect(textOf(first.window, 'Summary').locator('mark')).toHaveText(words);
  await expectSaved(first.window);
  await first.kill();

  const second = await launch({ userDataDir: first.userDataDir });
  await openPaper(second.window, 'deepnet', DEEPNET);
  await expect(textOf(second.window, 'Summary').locator('mark')).toHaveText(words);
  await expect(notesOf(second.window).getByText('A note before the crash')).toBeVisible();
});

test('a formula that the selection touches is marked whole, and an address opens in the system browser', async ({ launch }) => {
  const { app, window } = await launch();
  await expectPapers(window, 119);
  await app.evaluate(({ shell }) => {
    shell.openExternal = (url) => {
      Object.assign(globalThis, { openedAddress: url });
      return Promise.resolve();
    };
  });
  const text = 'A title about small formulas';
  const abstract =
    'We show that the cost grows as $O(N \\log N)$ in every case that we looked at, which is less than anybody expected before. ' +
    'The programs and all measurements are at https://github.com/example/formulas.';
  await paste(window, `${text}\n${abstract}`);
  await window.getByRole('dialog').getByRole('button', { name: text }).click();
  const shown = textOf(window, 'Abstract');
  await expect(shown.locator('.katex')).toHaveCount(1);
  await shown.getByRole('link').click();
  await expect(window.getByText('Opened github.com in your browser.')).toBeVisible();
  const opened = await app.evaluate(() => (globalThis as { openedAddress?: string }).openedAddress);
  expect(opened).toBe('https://github.com/example/formulas');
  await expect(window.getByRole('main', { name: 'Reader' }).getByRole('link', { name: 'Code' })).toBeVisible();

  await shown.evaluate((host) => {
    const formula = host.querySelector('.katex-html');
    const inside = document.createTreeWalker(formula ?? host, NodeFilter.SHOW_TEXT).nextNode();
    const before = host.querySelector('[data-start]')?.firstChild;
    if (inside === null || before == null) throw new Error('No formula to select');
    getSelection()?.setBaseAndExtent(before, (before.textContent ?? '').indexOf('grows'), inside, 1);
  });
  await window.keyboard.press('h');
  await expect(
    notesOf(window).getByRole('button', { name: 'Show in the text: grows as O(N log N)' }),
  ).toBeVisible();
});

test('sample pages can be imported and their papers marked', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  await paste(window, sample);
  const report = window.getByRole('dialog', { name: 'Import finished' });
  await report.getByRole('listitem').first().getByRole('button').click();
  await textOf(window, 'Abstract').focus();
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('h');
  await expect(textOf(window, 'Abstract').locator('mark')).toHaveCount(1);
});
