/** What is said of each paper on a reading list; sorting the list once, and what is shown of it. */
import type { Locator, Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { chooseTheme, expectSaved, noticeOf } from './desk.ts';
import { expect, test } from './journey.ts';
import { importList, listPanel, order, paperTitle, rowOf } from './list-file.ts';

/** Opens what is said of a paper on the list, by the key. */
async function openDetails(window: Page, panel: Locator, place: number): Promise<Locator> {
  await rowOf(panel, place).locator('.entry-row-title').click();
  await window.keyboard.press('Alt+Enter');
  const details = panel.getByRole('group', { name: `On this list: ${paperTitle(place)}` });
  await expect(details.getByRole('textbox', { name: 'Why it is on this list' })).toBeFocused();
  return details;
}

/** The day so many days from now, by this computer's clock, as 2026-12-01. */
function dayFromNow(days: number): string {
  const now = new Date();
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 12);
  return `${String(day.getFullYear())}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
}

test('why, until when and how much it matters: set by the keyboard, shown in the row, there after a restart', async ({ launch }) => {
  const first = await launch();
  const { window } = first;
  const panel = await importList(first, 'Ten', 10);
  const details = await openDetails(window, panel, 2);
  await window.keyboard.type('For the chapter on depth');
  await window.keyboard.press('Tab');
  await window.keyboard.type(dayFromNow(5));
  await window.keyboard.press('Enter');
  await expect(rowOf(panel, 2).locator('.entry-row')).toContainText('due in 5 days');
  await details.getByRole('combobox', { name: 'Priority' }).selectOption('High');
  await expect(rowOf(panel, 2).locator('.entry-row')).toContainText('high priority');
  await expect(rowOf(panel, 2).locator('.entry-row')).toContainText('For the chapter on depth');
  await window.keyboard.press('Escape');
  await expect(details).toHaveCount(0);
  await expect(rowOf(panel, 2)).toBeFocused();
  await expect(rowOf(panel, 2)).toHaveAccessibleName(/high priority, due in 5 days, For the chapter on depth$/);

  const late = await openDetails(window, panel, 3);
  await late.getByRole('textbox', { name: 'Due' }).fill(dayFromNow(-3));
  await window.keyboard.press('Enter');
  await expect(rowOf(panel, 3).locator('.entry-row')).toContainText('3 days late');
  await late.getByRole('button', { name: 'Tomorrow' }).click();
  await expect(rowOf(panel, 3).locator('.entry-row')).toContainText('due tomorrow');
  await expectSaved(window);
  await first.close();

  const second = await launch({ userDataDir: first.userDataDir });
  await second.window.getByRole('button', { name: /^Ten/ }).first().click();
  const again = listPanel(second.window, 'Ten');
  await expect(rowOf(again, 2)).toContainText('For the chapter on depth');
  await expect(rowOf(again, 2)).toContainText('high priority');
  await expect(rowOf(again, 3)).toContainText('due tomorrow');
  // What was set last is taken back, also now.
  await second.window.keyboard.press('Control+z');
  await expect(rowOf(again, 3)).toContainText('3 days late');
});

test('a day that is none is refused with the reason, and what was typed stays', async ({ launch }) => {
  const carrel = await launch();
  const { window } = carrel;
  const panel = await importList(carrel, 'Ten', 10);
  const details = await openDetails(window, panel, 1);
  const due = details.getByRole('textbox', { name: 'Due' });
  for (const [typed, reason] of [
    ['2026-02-30', 'There is no 30 February 2026. February 2026 has the days 1 to 28.'],
    ['2026-13-01', 'A year has no month 13.'],
    ['some day', '“some day” is not a day that Carrel can read.'],
  ] as const) {
    await due.fill(typed);
    await due.press('Enter');
    await expect(details.getByRole('status')).toContainText(reason);
    await expect(due).toHaveValue(typed);
    await expect(due).toHaveAttribute('aria-invalid', 'true');
  }
  await due.press('Escape');
  await expect(due).toHaveValue('');
  await expect(details).toBeVisible();
  await due.fill('in a week');
  await due.press('Enter');
  await expect(due).toHaveValue(dayFromNow(7));
  await details.getByRole('button', { name: 'No date' }).click();
  await expect(due).toHaveValue('');
});

test('a note that is being written when the window closes is there afterwards', async ({ launch }) => {
  const first = await launch();
  const panel = await importList(first, 'Ten', 10);
  await openDetails(first.window, panel, 4);
  await first.window.keyboard.type('Half a thou');
  await first.close();
  const second = await launch({ userDataDir: first.userDataDir });
  await second.window.getByRole('button', { name: /^Ten/ }).first().click();
  await expect(rowOf(listPanel(second.window, 'Ten'), 4)).toContainText('Half a thou');
});

test('a list is sorted once, says how many papers moved, and goes back in one step', async ({ launch }) => {
  const carrel = await launch();
  const { window } = carrel;
  const panel = await importList(carrel, 'Ten', 10);
  await rowOf(panel, 1).click();
  await window.keyboard.press('Alt+End');
  await expect.poll(() => order(panel)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 1]);
  const sortBy = async (name: string): Promise<void> => {
    await panel.getByRole('button', { name: 'Sort…' }).click();
    const dialog = window.getByRole('dialog', { name: 'Sort “Ten” once' });
    await dialog.getByRole('combobox').fill(name);
    await window.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
  };
  await sortBy('title');
  await expect(noticeOf(window)).toContainText('Sorted “Ten” by title, A to Z: 1 of 10 papers moved.');
  await expect.poll(() => order(panel)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  await sortBy('title');
  await expect(noticeOf(window)).toContainText('“Ten” stands in this order already');
  await sortBy('shortest');
  await expect.poll(() => order(panel)).toEqual([5, 10, 3, 8, 1, 6, 4, 9, 2, 7]);
  await window.keyboard.press('Control+z');
  await expect.poll(() => order(panel)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  // The order is the reader's afterwards.
  await rowOf(panel, 3).click();
  await window.keyboard.press('Alt+Home');
  await expect.poll(() => order(panel)).toEqual([3, 1, 2, 4, 5, 6, 7, 8, 9, 10]);
});

test('words and “Hide finished” narrow the list; a paper moved then goes beside what is shown', async ({ launch }) => {
  const carrel = await launch();
  const { window } = carrel;
  const panel = await importList(carrel, 'Ten', 10);
  for (const place of [2, 3]) {
    await rowOf(panel, place).click();
    await window.keyboard.press('e');
    await expect(panel.getByRole('button', { name: `Put back: ${paperTitle(place)}` })).toBeAttached();
  }
  await panel.getByRole('button', { name: 'Hide finished' }).click();
  await expect.poll(() => order(panel)).toEqual([1, 4, 5, 6, 7, 8, 9, 10]);
  await expect(panel.getByText('8 of 10 shown')).toBeVisible();
  await rowOf(panel, 1).click();
  await window.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => order(panel)).toEqual([4, 1, 5, 6, 7, 8, 9, 10]);
  await panel.getByRole('button', { name: 'Hide finished' }).click();
  await expect.poll(() => order(panel)).toEqual([2, 3, 4, 1, 5, 6, 7, 8, 9, 10]);

  await window.keyboard.press('Control+f');
  const words = panel.getByRole('searchbox', { name: 'Find on this list' });
  await expect(words).toBeFocused();
  await window.keyboard.type('paper 0007');
  await expect.poll(() => order(panel)).toEqual([7]);
  await words.fill('nothing like it');
  await expect(panel.getByText('Nothing here has these words')).toBeVisible();
  await words.press('Escape');
  await expect.poll(() => order(panel)).toHaveLength(10);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a list with its details, several papers and a picked-up one, ${theme}`, async ({ launch }) => {
    const carrel = await launch();
    const { window } = carrel;
    const panel = await importList(carrel, 'Ten', 10);
    await chooseTheme(window, theme);
    const details = await openDetails(window, panel, 2);
    await details.getByRole('textbox', { name: 'Due' }).fill(dayFromNow(-2));
    await window.keyboard.press('Enter');
    await details.getByRole('combobox', { name: 'Priority' }).selectOption('High');
    await details.getByRole('textbox', { name: 'Due' }).fill('never');
    await window.keyboard.press('Enter');
    await expect(details.getByRole('status')).toContainText('not a day');
    expect(await axeFindings(window)).toEqual([]);
    await rowOf(panel, 4).click();
    await window.keyboard.press('Shift+ArrowDown');
    await expect(panel.getByRole('group', { name: 'Selected papers' })).toBeVisible();
    await window.keyboard.press('m');
    expect(await axeFindings(window)).toEqual([]);
    await window.keyboard.press('Escape');
    await panel.getByRole('button', { name: 'Sort…' }).click();
    await expect(window.getByRole('dialog', { name: 'Sort “Ten” once' })).toBeVisible();
    expect(await axeFindings(window)).toEqual([]);
  });
}
