import type { Locator, Page } from '@playwright/test';
import { chooseTheme, expectPapers, expectSaved, rowsOf, searchBox, titleOf } from './desk.ts';
import { axeFindings } from './axe.ts';
import { expect, test } from './journey.ts';

const readerOf = (window: Page): Locator => window.getByRole('main', { name: 'Reader' });

test('S and a letter give a status, shown in row and reader, found by the search, and taken back', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  const title = await titleOf(window).innerText();
  await window.keyboard.press('s');
  await expect(window.getByRole('dialog', { name: 'Status of this paper' })).toBeVisible();
  await window.keyboard.press('r');
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await expect(window.getByText('is being read.')).toBeVisible();
  await expect(readerOf(window).getByRole('combobox', { name: 'Status' })).toHaveValue('reading');
  await expect(rowsOf(window).first().getByTitle('Reading')).toBeVisible();
  await searchBox(window).fill('status:reading');
  await expectPapers(window, 1);
  await expect(rowsOf(window).first()).toContainText(title.slice(0, 20));
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(window.getByText('No paper has all these words')).toBeVisible();
  await searchBox(window).fill('status:new');
  await expectPapers(window, 119);
});

test('S with the arrows, E, stars and tags work by the keyboard alone and are there after a restart', async ({ launch }) => {
  const first = await launch();
  const { window } = first;
  await expectPapers(window, 119);
  await expect(titleOf(window)).toBeVisible();
  await window.keyboard.press('s');
  await expect(window.getByRole('listbox', { name: 'Status' })).toBeFocused();
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  await expect(readerOf(window).getByRole('combobox', { name: 'Status' })).toHaveValue('queued');
  await window.keyboard.press('e');
  await expect(readerOf(window).getByRole('combobox', { name: 'Status' })).toHaveValue('finished');
  await window.keyboard.press('Alt+4');
  await expect(readerOf(window).getByRole('button', { name: '4 stars' })).toHaveAttribute('aria-pressed', 'true');
  await window.keyboard.press('#');
  await window.keyboard.type('Method');
  await window.keyboard.press('Enter');
  await window.keyboard.type('to read');
  await window.keyboard.press('Enter');
  await expect(readerOf(window).getByRole('list', { name: 'Tags' })).toContainText('#Method');
  await expect(readerOf(window).getByRole('list', { name: 'Tags' })).toContainText('#to read');
  await expectSaved(window);
  await first.close();

  const again = (await launch({ userDataDir: first.userDataDir })).window;
  await expectPapers(again, 119);
  await searchBox(again).fill('is:finished tag:method tag:"to read"');
  await expectPapers(again, 1);
  await expect(readerOf(again).getByRole('button', { name: '4 stars' })).toHaveAttribute('aria-pressed', 'true');
  await readerOf(again).getByRole('button', { name: 'Take the tag away: Method' }).click();
  await expect(again.getByText('No paper has all these words')).toBeVisible();
  await again.getByRole('button', { name: 'Undo' }).click();
  await expectPapers(again, 1);
});

test('the library is ordered by rating, status and queue', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  const titles = await rowsOf(window).locator('.paper-row-title').allInnerTexts();
  await rowsOf(window).nth(2).click();
  await expect(titleOf(window)).toHaveText(titles[2] ?? '');
  await window.keyboard.press('Alt+5');
  await window.keyboard.press('s');
  await window.keyboard.press('q');
  await rowsOf(window).nth(4).click();
  await expect(titleOf(window)).toHaveText(titles[4] ?? '');
  await window.keyboard.press('Alt+2');
  await window.keyboard.press('s');
  await window.keyboard.press('q');
  await expect(rowsOf(window).nth(4).getByTitle('Queued')).toBeVisible();
  const order = window.getByRole('combobox', { name: 'Order of the papers' });
  const firstTwo = async (): Promise<readonly string[]> => (await rowsOf(window).locator('.paper-row-title').allInnerTexts()).slice(0, 2);
  for (const [name, expected] of [['Best rated first', [2, 4]], ['Worst rated first', [4, 2]], ['Queue, next first', [2, 4]], ['Queue, last first', [4, 2]], ['Status, reading first', [2, 4]]] as const) {
    await order.selectOption(name);
    await expect.poll(firstTwo, name).toEqual(expected.map((place) => titles[place]));
  }
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in status, rating and tags, ${theme}`, async ({ launch }) => {
    const { window } = await launch();
    await expectPapers(window, 119);
    await chooseTheme(window, theme);
    await window.emulateMedia({ reducedMotion: 'reduce' });
    await window.keyboard.press('Alt+3');
    await window.keyboard.press('#');
    await window.keyboard.type('method,');
    await expect(readerOf(window).getByRole('list', { name: 'Tags' })).toContainText('#method');
    await window.getByRole('heading', { name: 'Carrel' }).click();
    expect(await axeFindings(window)).toEqual([]);
    await window.keyboard.press('s');
    await expect(window.getByRole('dialog')).toBeVisible();
    expect(await axeFindings(window)).toEqual([]);
  });
}
