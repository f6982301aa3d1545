import type { Locator, Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { chooseAction, chooseTheme, expectPapers, expectSaved, noticeOf, rowsOf, searchBox, selectedRow, titleOf } from './desk.ts';
import { expect, test } from './journey.ts';

const railOf = (window: Page): Locator => window.getByRole('navigation', { name: 'Places' });
const queueOf = (window: Page): Locator => window.getByRole('region', { name: 'Queue' });
const queueRows = (window: Page): Locator => queueOf(window).getByRole('row');
const queued = (window: Page): Promise<readonly string[]> => queueRows(window).locator('.queue-row-title').allInnerTexts();
const stateOf = (window: Page, name: 'Status' | 'Priority'): Locator => window.getByRole('main', { name: 'Reader' }).getByRole('combobox', { name });

/** Puts the first papers of the library into the queue, by the keyboard alone; answers with their titles. */
async function queueFirst(window: Page, papers: number): Promise<readonly string[]> {
  await expectPapers(window, 119);
  const titles = (await rowsOf(window).locator('.paper-row-title').allInnerTexts()).slice(0, papers);
  for (const [at, title] of titles.entries()) {
    await expect(titleOf(window)).toHaveText(title);
    await window.keyboard.press('q');
    await expect(rowsOf(window).nth(at).getByTitle('Queued')).toBeVisible();
    await window.keyboard.press('j');
  }
  await expect(railOf(window).getByRole('button', { name: /^Queue/ })).toContainText(String(papers));
  return titles;
}

test('Q puts papers into the queue and takes them out, wherever they are chosen', async ({ launch }) => {
  const { window } = await launch();
  const [a = '', b = '', c = ''] = await queueFirst(window, 3);
  await window.keyboard.press('Shift+G');
  await expect.poll(() => queued(window)).toEqual([a, b, c]);
  await queueRows(window).nth(1).click();
  await expect(titleOf(window)).toHaveText(b);
  await window.keyboard.press('q');
  await expect(noticeOf(window)).toContainText('out of the queue.');
  await expect.poll(() => queued(window)).toEqual([a, c]);
  await expect(stateOf(window, 'Status')).toHaveValue('new');
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => queued(window)).toEqual([a, b, c]);

  await queueRows(window).nth(2).click();
  await chooseAction(window, 'top of the queue');
  await expect.poll(() => queued(window)).toEqual([c, a, b]);
  await window.keyboard.press('Control+z');
  await expect.poll(() => queued(window)).toEqual([a, b, c]);
  await stateOf(window, 'Status').selectOption('Finished');
  await expect.poll(() => queued(window)).toEqual([a, b]);
});

test('the queue is put in order by keys, by the handle and by dragging, and stays so after a restart', async ({ launch }) => {
  const first = await launch();
  const { window } = first;
  const [a = '', b = '', c = '', d = ''] = await queueFirst(window, 4);
  await window.keyboard.press('Shift+G');
  await queueRows(window).nth(3).click();
  await window.keyboard.press('Alt+ArrowUp');
  await window.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => queued(window)).toEqual([a, d, b, c]);
  await expect(queueOf(window).getByText(`${d}, moved to place 2 of 4.`)).toBeAttached();

  await queueRows(window).nth(0).click();
  await queueRows(window).nth(0).getByRole('button', { name: `Move: ${a}` }).focus();
  for (const key of ['Space', 'ArrowDown', 'ArrowDown', 'Space']) await window.keyboard.press(key);
  await expect.poll(() => queued(window)).toEqual([d, b, a, c]);

  const [from, to] = [await queueRows(window).nth(3).boundingBox(), await queueRows(window).nth(0).boundingBox()];
  if (from === null || to === null) throw new Error('A row is not on the screen');
  await window.mouse.move(from.x + 120, from.y + 30);
  await window.mouse.down();
  await window.mouse.move(from.x + 120, from.y, { steps: 4 });
  await window.mouse.move(to.x + 120, to.y + 6, { steps: 8 });
  await window.mouse.up();
  await expect.poll(() => queued(window)).toEqual([c, d, b, a]);
  await expectSaved(window);
  await first.close();

  // The queue was shown, so it is shown again.
  const again = (await launch({ userDataDir: first.userDataDir })).window;
  await expect.poll(() => queued(again)).toEqual([c, d, b, a]);
});

test('an empty queue says how to begin', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  await railOf(window).getByRole('button', { name: /^Queue/ }).click();
  await expect(queueOf(window).getByText('Nothing is queued')).toBeVisible();
  await queueOf(window).getByRole('button', { name: 'Go to the library' }).click();
  await expect(searchBox(window)).toBeVisible();
});

test('a priority is given by key, list and palette, seen in the row, searched for and sorted by', async ({ launch }) => {
  const first = await launch();
  const { window } = first;
  await expectPapers(window, 119);
  const titles = await rowsOf(window).locator('.paper-row-title').allInnerTexts();
  await rowsOf(window).nth(3).click();
  await expect(titleOf(window)).toHaveText(titles[3] ?? '');
  await window.keyboard.press('!');
  await expect(noticeOf(window)).toContainText('has high priority.');
  await expect(selectedRow(window).getByTitle('High priority')).toBeVisible();
  await expect(stateOf(window, 'Priority')).toHaveValue('high');
  await rowsOf(window).nth(5).click();
  await expect(titleOf(window)).toHaveText(titles[5] ?? '');
  await chooseAction(window, 'priority: low');
  await expect(selectedRow(window).getByTitle('Low priority')).toBeVisible();
  await rowsOf(window).nth(6).click();
  await expect(titleOf(window)).toHaveText(titles[6] ?? '');
  await stateOf(window, 'Priority').selectOption({ label: '↑ High priority' });
  await expect(selectedRow(window).getByTitle('High priority')).toBeVisible();

  await window.getByRole('combobox', { name: 'Order of the papers' }).selectOption('High priority first');
  await expect.poll(async () => (await rowsOf(window).locator('.paper-row-title').allInnerTexts()).slice(0, 2)).toEqual([titles[3], titles[6]]);
  await searchBox(window).fill('priority:high');
  await expectPapers(window, 2);
  await window.getByRole('button', { name: 'Undo' }).click();
  await expectPapers(window, 1);
  await searchBox(window).fill('priority:normal');
  await expectPapers(window, 117);
  await expectSaved(window);
  await first.close();

  const again = (await launch({ userDataDir: first.userDataDir })).window;
  await expectPapers(again, 117);
  await searchBox(again).fill('priority:low');
  await expectPapers(again, 1);
  await expect(rowsOf(again).first()).toContainText(titles[5] ?? '');
});

test('an order by what the reader makes follows it while it is shown', async ({ launch }) => {
  const { window } = await launch();
  const [a = '', b = '', c = ''] = await queueFirst(window, 3);
  const shown = async (): Promise<readonly string[]> => (await rowsOf(window).locator('.paper-row-title').allInnerTexts()).slice(0, 3);
  await window.getByRole('combobox', { name: 'Order of the papers' }).selectOption('Queue, next first');
  await expect.poll(shown).toEqual([a, b, c]);
  await rowsOf(window).nth(2).click();
  await expect(titleOf(window)).toHaveText(c);
  await window.keyboard.press('Shift+Q');
  await expect.poll(shown).toEqual([c, a, b]);
  await expect(selectedRow(window)).toContainText(c);
  await window.getByRole('combobox', { name: 'Order of the papers' }).selectOption('Best rated first');
  await expect(titleOf(window)).toHaveText(c);
  await window.keyboard.press('Alt+4');
  await expect.poll(async () => (await shown())[0]).toBe(c);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the queue, ${theme}`, async ({ launch }) => {
    const { window } = await launch();
    await window.emulateMedia({ reducedMotion: 'reduce' });
    await queueFirst(window, 2);
    await chooseTheme(window, theme);
    await window.keyboard.press('!');
    await expect(stateOf(window, 'Priority')).toHaveValue('high');
    expect(await axeFindings(window)).toEqual([]);
    await window.keyboard.press('Shift+G');
    await queueRows(window).nth(0).click();
    expect(await axeFindings(window)).toEqual([]);
    for (let paper = 0; paper < 2; paper += 1) {
      await queueRows(window).nth(0).click();
      await window.keyboard.press('q');
      await expect(queueRows(window)).toHaveCount(1 - paper);
    }
    expect(await axeFindings(window)).toEqual([]);
  });
}
