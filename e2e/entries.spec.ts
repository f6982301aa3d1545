/** The order of the papers on a reading list, and many of them at once. */
import type { Locator, Page } from '@playwright/test';
import { expectSaved, noticeOf, titleOf } from './desk.ts';
import { expect, test } from './journey.ts';
import { importList, listPanel, order, paperTitle, rowOf, saidBy } from './list-file.ts';

/** Takes a row by its words and holds it over another, so much below the middle of that (or above, when negative). */
async function dragOver(window: Page, row: Locator, over: Locator, below: number): Promise<void> {
  const from = await row.boundingBox();
  const to = await over.boundingBox();
  if (from === null || to === null) throw new Error('A row is not on the screen');
  await window.mouse.move(from.x + 100, from.y + from.height / 2);
  await window.mouse.down();
  await window.mouse.move(from.x + 100, from.y + from.height / 2 + 10, { steps: 2 });
  await window.mouse.move(to.x + 100, to.y + to.height / 2 + below, { steps: 4 });
}

test('the mouse drags a paper to another place, with a line that shows where it goes', async ({ launch }) => {
  const carrel = await launch();
  const { window } = carrel;
  const panel = await importList(carrel, 'Ten', 10);
  await dragOver(window, rowOf(panel, 1), rowOf(panel, 3), 20);
  await expect(panel.locator('.ordered-rows-line')).toBeVisible();
  await window.mouse.up();
  await expect.poll(() => order(panel)).toEqual([2, 3, 1, 4, 5, 6, 7, 8, 9, 10]);
  await expect(saidBy(panel)).toHaveText(`${paperTitle(1)}, moved to place 3 of 10.`);
  await expect(panel.locator('.ordered-rows-line')).toHaveCount(0);
  // It was taken, not opened.
  await expect(titleOf(window)).not.toHaveText(paperTitle(1));
  await window.keyboard.press('Control+z');
  await expect.poll(() => order(panel)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('Escape gives up a drag, and so does letting go beside the list', async ({ launch }) => {
  const carrel = await launch();
  const { window } = carrel;
  const panel = await importList(carrel, 'Ten', 10);
  const before = await order(panel);
  await dragOver(window, rowOf(panel, 1), rowOf(panel, 4), 20);
  await expect(panel.locator('.ordered-rows-line')).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(saidBy(panel)).toHaveText(`${paperTitle(1)}, not moved, at place 1 of 10 as before.`);
  await window.mouse.up();
  await dragOver(window, rowOf(panel, 2), rowOf(panel, 4), 20);
  await window.mouse.move(1100, 300, { steps: 4 });
  await expect(panel.locator('.ordered-rows-line')).toHaveCount(0);
  await window.mouse.up();
  await expect(saidBy(panel)).toHaveText(`${paperTitle(2)}, not moved, at place 2 of 10 as before.`);
  await expect.poll(() => order(panel)).toEqual(before);
});

test('a finger moves a paper by holding it', async ({ launch }) => {
  const carrel = await launch();
  const { window } = carrel;
  const panel = await importList(carrel, 'Ten', 10);
  const [from, to] = [await rowOf(panel, 1).boundingBox(), await rowOf(panel, 3).boundingBox()];
  if (from === null || to === null) throw new Error('A row is not on the screen');
  const touch = await window.context().newCDPSession(window);
  const at = (y: number): { readonly touchPoints: { readonly x: number; readonly y: number }[] } => ({ touchPoints: [{ x: from.x + 100, y }] });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(from.y + 30) });
  await expect(panel.locator('[data-lifted=pointer]')).toHaveCount(1);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(from.y + 60) });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(to.y + to.height - 6) });
  await expect(panel.locator('.ordered-rows-line')).toBeVisible();
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(() => order(panel)).toEqual([2, 3, 1, 4, 5, 6, 7, 8, 9, 10]);
});

test('the keyboard picks a paper up, moves it and puts it down, and says each step', async ({ launch }) => {
  const carrel = await launch();
  const { window } = carrel;
  const panel = await importList(carrel, 'Ten', 10);
  await rowOf(panel, 1).click();
  await window.keyboard.press('m');
  await expect(saidBy(panel)).toHaveText(`${paperTitle(1)}, picked up at place 1 of 10. The arrow keys move, Space puts down, Escape gives up.`);
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('ArrowDown');
  await expect(saidBy(panel)).toHaveText(`${paperTitle(1)}, place 3 of 10.`);
  await expect.poll(() => order(panel)).toEqual([2, 3, 1, 4, 5, 6, 7, 8, 9, 10]);
  await window.keyboard.press('Escape');
  await expect(saidBy(panel)).toHaveText(`${paperTitle(1)}, not moved, at place 1 of 10 as before.`);
  await expect.poll(() => order(panel)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  await expect(rowOf(panel, 1)).toBeFocused();

  // The same with nothing but Tab, Space and the arrows: from the row to its handle.
  await window.keyboard.press('Tab');
  await expect(panel.getByRole('button', { name: `Move: ${paperTitle(1)}` })).toBeFocused();
  await window.keyboard.press('Space');
  await window.keyboard.press('End');
  await window.keyboard.press('ArrowUp');
  await window.keyboard.press('Space');
  await expect(saidBy(panel)).toHaveText(`${paperTitle(1)}, moved to place 9 of 10.`);
  await expect.poll(() => order(panel)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 1, 10]);
  await expect(panel.getByRole('button', { name: `Move: ${paperTitle(1)}` })).toBeFocused();
});

test('Alt with arrows, Home and End moves, focus and selection go along, and the order survives a restart', async ({ launch }) => {
  const first = await launch();
  const { window } = first;
  const panel = await importList(first, 'Ten', 10);
  await rowOf(panel, 5).click();
  await window.keyboard.press('Alt+Home');
  await expect(saidBy(panel)).toHaveText(`${paperTitle(5)}, moved to place 1 of 10.`);
  await window.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => order(panel)).toEqual([1, 5, 2, 3, 4, 6, 7, 8, 9, 10]);
  await expect(rowOf(panel, 5)).toBeFocused();
  await window.keyboard.press('Alt+End');
  await expect(rowOf(panel, 5)).toBeFocused();
  await expect(rowOf(panel, 5)).toHaveAttribute('aria-selected', 'true');
  await window.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => order(panel)).toEqual([1, 2, 3, 4, 6, 7, 8, 9, 5, 10]);
  await expectSaved(window);
  await first.close();

  const second = await launch({ userDataDir: first.userDataDir });
  await second.window.getByRole('button', { name: /^Ten/ }).first().click();
  await expect.poll(() => order(listPanel(second.window, 'Ten'))).toEqual([1, 2, 3, 4, 6, 7, 8, 9, 5, 10]);
});

test('several papers are moved, finished and taken off at once, each in one step', async ({ launch }) => {
  const carrel = await launch();
  const { window } = carrel;
  const panel = await importList(carrel, 'Ten', 10);
  await rowOf(panel, 2).click();
  await window.keyboard.press('Shift+ArrowDown');
  await rowOf(panel, 6).click({ modifiers: ['Control'] });
  await expect(panel.getByRole('row', { selected: true })).toHaveCount(3);
  await window.keyboard.press('Alt+End');
  await expect(saidBy(panel)).toHaveText('3 papers, moved to places 8 to 10 of 10.');
  await expect.poll(() => order(panel)).toEqual([1, 4, 5, 7, 8, 9, 10, 2, 3, 6]);
  await window.keyboard.press('e');
  await expect(panel.getByText('3 of 10 finished')).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(panel.getByText('0 of 10 finished')).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect.poll(() => order(panel)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  await rowOf(panel, 4).focus();
  await window.keyboard.press('Delete');
  await expect(noticeOf(window)).toContainText('Took 3 papers off “Ten”.');
  await expect.poll(() => order(panel)).toEqual([1, 4, 5, 7, 8, 9, 10]);
  await window.keyboard.press('Control+z');
  await expect.poll(() => order(panel)).toHaveLength(10);
});

test('a list of 2,000 papers draws few rows, and a paper is dragged through it by the edge', async ({ launch }) => {
  const carrel = await launch();
  const { window } = carrel;
  const panel = await importList(carrel, 'Long', 2000);
  const grid = panel.getByRole('grid', { name: 'Papers on this list' });
  await expect(grid).toHaveAttribute('aria-rowcount', '2000');
  await expect.poll(() => panel.getByRole('row').count()).toBeLessThan(60);
  await rowOf(panel, 1).click();
  await window.keyboard.press('End');
  await expect(rowOf(panel, 2000)).toBeFocused();
  await expect.poll(() => panel.getByRole('row').count()).toBeLessThan(60);
  await window.keyboard.press('Alt+Home');
  await expect(saidBy(panel)).toHaveText(`${paperTitle(2000)}, moved to place 1 of 2,000.`);
  await expect(rowOf(panel, 2000)).toBeInViewport();

  const box = await grid.boundingBox();
  const row = await rowOf(panel, 1).boundingBox();
  if (box === null || row === null) throw new Error('The list is not on the screen');
  await window.mouse.move(row.x + 100, row.y + 20);
  await window.mouse.down();
  await window.mouse.move(row.x + 100, row.y + 60, { steps: 3 });
  await window.mouse.move(row.x + 100, box.y + box.height - 8, { steps: 3 });
  await expect.poll(() => grid.evaluate((node) => node.scrollTop)).toBeGreaterThan(box.height + 200);
  await window.mouse.move(row.x + 100, box.y + box.height / 2, { steps: 3 });
  await window.mouse.up();
  const said = await saidBy(panel).innerText();
  expect(Number(/place (\d+) of 2,000/.exec(said)?.[1])).toBeGreaterThan(10);
});
