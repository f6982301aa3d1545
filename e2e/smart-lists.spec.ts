import type { Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { chooseAction, chooseTheme, expectPapers, noticeOf, rowsOf, searchBox } from './desk.ts';
import { expect, test } from './journey.ts';
import { expectStarted, fromMenu, panelOf, rowOf } from './list-rail.ts';

/** The titles that the shown smart list has, as far as they are drawn. */
function smartTitles(window: Page, name: string): Promise<readonly string[]> {
  return panelOf(window, name).locator('.smart-row-title').allInnerTexts();
}

async function newSmartList(window: Page, query: string, name: string): Promise<void> {
  await searchBox(window).fill(query);
  await window.keyboard.press('Control+s');
  await window.getByRole('dialog', { name: 'Save this search' }).getByRole('textbox', { name: 'Name' }).fill(name);
  await window.getByRole('button', { name: 'As a smart list…' }).click();
  const dialog = window.getByRole('dialog', { name: 'New smart list' });
  await expect(dialog.getByRole('textbox', { name: 'Search' })).toHaveValue(query);
  await dialog.getByRole('button', { name: 'Make the list' }).click();
  await expect(panelOf(window, name)).toBeVisible();
}

test('a smart list is made from a search, follows what the reader does, and gives a list to order by hand', async ({ launch }) => {
  const { window } = await launch();
  await expectStarted(window);
  await newSmartList(window, 'list:"Start here" -status:finished', 'To begin');
  const panel = panelOf(window, 'To begin');
  await expect(panel.getByRole('option')).toHaveCount(3);
  await expect(window.getByRole('button', { name: 'To begin 0/3 finished, smart list', exact: true })).toBeVisible();
  const titles = await smartTitles(window, 'To begin');

  await panel.getByRole('option').first().click();
  await window.keyboard.press('e');
  await expect(panel.getByRole('option')).toHaveCount(2);
  await expect(window.getByRole('button', { name: 'To begin 0/2 finished, smart list', exact: true })).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(panel.getByRole('option')).toHaveCount(3);
  await expect.poll(() => smartTitles(window, 'To begin')).toEqual(titles);

  await window.keyboard.press('Alt+ArrowDown');
  await expect(noticeOf(window)).toContainText('A smart list holds what its search finds, in its order.');
  await window.keyboard.press('l');
  await expect(window.getByRole('dialog').getByRole('option', { name: 'To begin A smart list fills itself' })).toBeDisabled();
  await window.keyboard.press('Escape');

  await fromMenu(window, 'To begin', 'Make a list to order by hand…');
  const dialog = window.getByRole('dialog', { name: 'New reading list' });
  await expect(dialog.getByText('It begins with the 3 papers that “To begin” has now')).toBeVisible();
  await dialog.getByRole('button', { name: 'Make the list' }).click();
  await expect(panelOf(window, 'To begin, by hand').locator('.entry-row-title')).toHaveText([...titles]);
});

test('a smart list is found by its name, and its search is mended where it is wrong', async ({ launch }) => {
  const { window } = await launch();
  await expectStarted(window);
  await newSmartList(window, 'title:deepnet', 'Deep');
  await expect(panelOf(window, 'Deep').getByRole('option')).toHaveCount(1);
  const [title = ''] = await smartTitles(window, 'Deep');
  await window.keyboard.press('g');
  await searchBox(window).fill('list:deep');
  await expectPapers(window, 1);
  await expect(rowsOf(window).filter({ hasText: title })).toHaveCount(1);

  await fromMenu(window, 'Deep', 'List settings…');
  const dialog = window.getByRole('dialog', { name: 'List settings' });
  const query = dialog.getByRole('textbox', { name: 'Search' });
  await query.fill('year:20 deepnet');
  await expect(dialog.getByText(/^At character 1: year: can't be "20"/)).toBeVisible();
  await expect(dialog.locator('.query-mistake')).toHaveText('year:20');
  await query.fill('year:20');
  await expect(dialog.getByText('Nothing is left to search for.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Save the settings' })).toBeDisabled();
  // One that names itself has nothing to begin with, and says so.
  await query.fill('list:deep title:scaling');
  await dialog.getByRole('button', { name: 'Save the settings' }).click();
  await rowOf(window, 'Deep').click();
  await expect(panelOf(window, 'Deep').getByText('Its search finds nothing now')).toBeVisible();
  await expect(panelOf(window, 'Deep').getByText('No papers')).toHaveCount(0);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a smart list and its settings, ${theme}`, async ({ launch }) => {
    const { window } = await launch();
    await expectStarted(window);
    await window.emulateMedia({ reducedMotion: 'reduce' });
    await chooseTheme(window, theme);
    await newSmartList(window, 'list:"Start here"', 'To begin');
    await expect(panelOf(window, 'To begin').getByRole('option')).toHaveCount(3);
    expect(await axeFindings(window)).toEqual([]);
    await chooseAction(window, 'list settings');
    await window.getByRole('dialog', { name: 'List settings' }).getByRole('textbox', { name: 'Search' }).fill('auther:x year:20');
    await expect(window.locator('.query-mistake').first()).toBeVisible();
    expect(await axeFindings(window)).toEqual([]);
  });
}
