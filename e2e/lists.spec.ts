import type { Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { chooseAction, chooseTheme, expectSaved, noticeOf, rowsOf } from './desk.ts';
import { expect, test } from './journey.ts';
import { expectStarted, fromMenu, insideOf, names, newList, panelOf, rowOf } from './list-rail.ts';

/** So many papers of the library on a list. */
async function putOn(window: Page, name: string, papers: number): Promise<void> {
  await window.keyboard.press('g');
  await rowsOf(window).first().click();
  for (let paper = 0; paper < papers; paper += 1) {
    await window.keyboard.press('l');
    const picker = window.getByRole('dialog', { name: 'Add to a reading list' });
    await picker.getByRole('combobox').fill(name);
    await expect(picker.getByRole('option', { name, exact: true })).toBeVisible();
    await window.keyboard.press('Enter');
    await expect(picker).toHaveCount(0);
    await window.keyboard.press('j');
  }
  await rowOf(window, name).click();
}

/** The day so many days from today, as a date field takes it. */
function dayFromToday(window: Page, days: number): Promise<string> {
  return window.evaluate((later) => {
    const today = new Date();
    const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() + later);
    return `${String(day.getFullYear())}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
  }, days);
}

test('lists nest one level deep by keyboard alone, fold, and are so after a restart', async ({ launch }) => {
  const first = await launch();
  const { window } = first;
  await expectStarted(window);
  for (const name of ['Thesis', 'Depth', 'Norms']) await newList(window, name);
  for (const name of ['Depth', 'Norms']) {
    await fromMenu(window, name, 'Move into another list…');
    await window.getByRole('dialog', { name: `Move “${name}” into` }).getByRole('combobox').fill('Thesis');
    await window.keyboard.press('Enter');
    await expect(noticeOf(window)).toContainText(`Moved “${name}” into “Thesis”.`);
  }
  await expect.poll(() => names(window)).toEqual(['Start here', 'Thesis', 'Depth', 'Norms']);
  await expect(insideOf(window, 'Thesis').getByRole('listitem')).toHaveCount(2);

  await fromMenu(window, 'Thesis', 'Move into another list…');
  await expect(window.getByRole('dialog').getByText('It has lists inside, and lists stand one level deep.')).toBeVisible();
  await window.keyboard.press('Escape');

  await rowOf(window, 'Norms').focus();
  await window.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => names(window)).toEqual(['Start here', 'Thesis', 'Norms', 'Depth']);
  await expect(rowOf(window, 'Norms')).toBeFocused();
  await window.keyboard.press('ArrowLeft');
  await expect(rowOf(window, 'Thesis')).toBeFocused();
  await window.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => names(window)).toEqual(['Thesis', 'Norms', 'Depth', 'Start here']);
  await window.keyboard.press('ArrowLeft');
  await expect.poll(() => names(window)).toEqual(['Thesis', 'Start here']);
  await window.keyboard.press('ArrowDown');
  await expect(rowOf(window, 'Start here')).toBeFocused();
  await expectSaved(window);
  await first.close();

  const again = (await launch({ userDataDir: first.userDataDir })).window;
  await expect.poll(() => names(again)).toEqual(['Thesis', 'Start here']);
  await rowOf(again, 'Thesis').focus();
  await again.keyboard.press('ArrowRight');
  await expect.poll(() => names(again)).toEqual(['Thesis', 'Norms', 'Depth', 'Start here']);
});

test('a list gets its settings in one dialog, says what its goal takes, and Undo takes them back', async ({ launch }) => {
  const { window } = await launch();
  await expectStarted(window);
  await newList(window, 'Thesis');
  await putOn(window, 'Thesis', 3);
  await chooseAction(window, 'list settings');
  const dialog = window.getByRole('dialog', { name: 'List settings' });
  await dialog.getByRole('textbox', { name: 'What it is for' }).fill('Depth, and what keeps it stable');
  await dialog.getByText('Teal').click();
  await dialog.getByLabel('Goal').fill('some day');
  await dialog.getByRole('button', { name: 'Save the settings' }).click();
  await expect(dialog.getByText('“some day” is not a day that Carrel can read.')).toBeVisible();
  await dialog.getByLabel('Goal').fill('in 9 days');
  await expect(dialog.getByText('In 9 days.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Save the settings' }).click();
  const panel = panelOf(window, 'Thesis');
  await expect(panel.getByText('3 papers in 9 days: one every 3 days')).toBeVisible();
  await expect(panel.getByText('Depth, and what keeps it stable')).toBeVisible();
  await expect(panel.getByText(/^0 of 3 finished · about \d+ minutes? of text left$/)).toBeVisible();
  await expect(window.getByRole('button', { name: 'Thesis 0/3 finished, teal', exact: true })).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(panel.getByText('3 papers in 9 days')).toHaveCount(0);
  await window.keyboard.press('Control+Shift+z');
  await expect(panel.getByText('3 papers in 9 days')).toBeVisible();

  await panel.getByRole('button', { name: 'Depth, and what keeps it stable' }).click();
  await dialog.getByLabel('Goal').fill(await dayFromToday(window, -3));
  await window.keyboard.press('Enter');
  await expect(panel.getByText('3 days past its goal, 3 papers left')).toBeVisible();
});

test('no list is made without a name, and none takes another one’s name unnoticed', async ({ launch }) => {
  const { window } = await launch();
  await expectStarted(window);
  await newList(window, 'Thesis');
  await window.keyboard.press('Control+n');
  const dialog = window.getByRole('dialog', { name: 'New reading list' });
  const name = dialog.getByRole('textbox', { name: 'Name' });
  await name.fill('   ');
  await window.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Make the list' })).toBeDisabled();
  await name.fill(' THESIS ');
  await window.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText('There is a list “Thesis” already. Choose another name, or use this one all the same.');
  await name.fill('Thesis 2');
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  await name.fill('thesis');
  await window.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Use the name all the same' }).click();
  await expect(panelOf(window, 'thesis').and(window.locator('[aria-label$="thesis"]'))).toBeVisible();
  await expect.poll(() => names(window)).toEqual(['Start here', 'Thesis', 'thesis']);
});

test('an archived list leaves the rail and comes back with everything on it; what was inside it is never lost', async ({ launch }) => {
  const { window } = await launch();
  await expectStarted(window);
  await newList(window, 'Thesis');
  await putOn(window, 'Thesis', 2);
  await fromMenu(window, 'Thesis', 'New list inside…');
  await window.getByRole('dialog', { name: 'New reading list' }).getByRole('textbox', { name: 'Name' }).fill('Depth');
  await window.keyboard.press('Enter');
  await expect(insideOf(window, 'Thesis').getByRole('listitem')).toHaveCount(1);

  await fromMenu(window, 'Thesis', 'Archive');
  await expect(noticeOf(window)).toContainText('Archived “Thesis” with everything on it. The list inside it stands on its own now.');
  await expect.poll(() => names(window)).toEqual(['Start here', 'Depth']);
  await window.keyboard.press('g');
  await rowsOf(window).first().click();
  await window.keyboard.press('l');
  await expect(window.getByRole('dialog').getByRole('option', { name: 'Depth' })).toBeVisible();
  await expect(window.getByRole('dialog').getByRole('option', { name: 'Thesis' })).toHaveCount(0);
  await window.keyboard.press('Escape');

  await window.getByRole('button', { name: 'Archived lists 1' }).click();
  await rowOf(window, 'Thesis').click();
  const panel = panelOf(window, 'Thesis');
  await expect(panel.getByText('Archived today.')).toBeVisible();
  await expect(panel.locator('.entry-row-title')).toHaveCount(2);
  await panel.getByRole('button', { name: 'Bring back' }).click();
  await expect.poll(() => names(window)).toEqual(['Start here', 'Thesis', 'Depth']);
  await expect(window.getByRole('button', { name: 'Archived lists' })).toHaveCount(0);
  await expect(panel.locator('.entry-row-title')).toHaveCount(2);

  await fromMenu(window, 'Thesis', 'Delete');
  await expect.poll(() => names(window)).toEqual(['Start here', 'Depth']);
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => names(window)).toEqual(['Start here', 'Thesis', 'Depth']);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in lists, their settings and the archive, ${theme}`, async ({ launch }) => {
    const { window } = await launch();
    await expectStarted(window);
    await window.emulateMedia({ reducedMotion: 'reduce' });
    await chooseTheme(window, theme);
    await newList(window, 'Thesis');
    await newList(window, 'Old');
    await fromMenu(window, 'Old', 'Archive');
    await window.getByRole('button', { name: 'Archived lists 1' }).click();
    await rowOf(window, 'Thesis').click();
    await chooseAction(window, 'list settings');
    const dialog = window.getByRole('dialog', { name: 'List settings' });
    await dialog.getByText('Purple').click();
    await dialog.getByRole('combobox', { name: 'Inside' }).selectOption('Start here');
    await dialog.getByRole('textbox', { name: 'Name' }).fill('start here');
    await window.keyboard.press('Enter');
    await expect(dialog.getByRole('alert')).not.toHaveText('');
    expect(await axeFindings(window)).toEqual([]);
    await window.keyboard.press('Enter');
    await expect(insideOf(window, 'Start here')).toBeVisible();
    expect(await axeFindings(window)).toEqual([]);
    await window.getByRole('button', { name: 'More for the list: start here', exact: true }).focus();
    await window.keyboard.press('Enter');
    await expect(window.getByRole('menu')).toBeVisible();
    expect(await axeFindings(window)).toEqual([]);
  });
}
