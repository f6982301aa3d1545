import type { Locator, Page } from '@playwright/test';
import { expectPapers, expectSaved, rowsOf } from './desk.ts';
import { expect, test } from './journey.ts';

function listPanel(window: Page, name: string): Locator {
  return window.getByRole('region', { name: `Reading list: ${name}` });
}

async function titlesOn(panel: Locator): Promise<readonly string[]> {
  return panel.locator('.entry-row-title').allInnerTexts();
}

/** Puts the first papers of the library on a new list, by the keyboard alone, and shows the list. */
async function makeList(window: Page, name: string, papers: number): Promise<void> {
  await expectPapers(window, 119);
  await rowsOf(window).first().click();
  for (let paper = 0; paper < papers; paper += 1) {
    await window.keyboard.press('l');
    const picker = window.getByRole('dialog', { name: 'Add to a reading list' });
    await picker.getByRole('combobox').fill(name);
    await expect(picker.getByRole('option', { name: paper === 0 ? `Make the list “${name}”` : name })).toBeVisible();
    await window.keyboard.press('Enter');
    await expect(picker).toHaveCount(0);
    await expect(window.getByText(`Added to “${name}”.`)).toBeVisible();
    await window.getByRole('button', { name: 'Close this message' }).click();
    await window.keyboard.press('j');
  }
  await window.getByRole('button', { name: new RegExp(`^${name}`) }).first().click();
  await expect(listPanel(window, name).getByRole('row')).toHaveCount(papers);
  await expect(listPanel(window, name).locator('.entry-row-title').first()).not.toBeEmpty();
}

test('L puts papers on a list, in the order they were added', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  const titles = await window.locator('.paper-row-title').allInnerTexts();
  await makeList(window, 'Thesis', 3);
  await expect.poll(() => titlesOn(listPanel(window, 'Thesis'))).toEqual(titles.slice(0, 3));
});

test('papers move up and down with buttons and with Alt and the arrows', async ({ launch }) => {
  const { window } = await launch();
  await makeList(window, 'Thesis', 3);
  const panel = listPanel(window, 'Thesis');
  const [a = '', b = '', c = ''] = await titlesOn(panel);
  await panel.getByRole('row').nth(0).hover();
  await panel.getByRole('button', { name: `Move down: ${a}` }).click();
  await expect.poll(() => titlesOn(panel)).toEqual([b, a, c]);
  await panel.locator('.entry-row-title').nth(2).click();
  await window.keyboard.press('Alt+ArrowUp');
  await window.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => titlesOn(panel)).toEqual([c, b, a]);
});

test('E finishes a paper and puts it back, and the progress follows', async ({ launch }) => {
  const { window } = await launch();
  await makeList(window, 'Thesis', 2);
  const panel = listPanel(window, 'Thesis');
  await panel.locator('.entry-row-title').first().click();
  await window.keyboard.press('e');
  await expect(panel.getByText('1 of 2 finished')).toBeVisible();
  await expect(window.getByRole('navigation').getByRole('button', { name: /^Thesis 1\/2/ })).toBeVisible();
  await window.keyboard.press('e');
  await expect(panel.getByText('0 of 2 finished')).toBeVisible();
});

test('what is finished on a list is finished in the library, and the other way round, each taken back in one step', async ({ launch }) => {
  const { window } = await launch();
  await makeList(window, 'Thesis', 2);
  const panel = listPanel(window, 'Thesis');
  const status = window.getByRole('main', { name: 'Reader' }).getByRole('combobox', { name: 'Status' });
  await panel.locator('.entry-row-title').first().click();
  await window.keyboard.press('e');
  await expect(panel.getByText('1 of 2 finished')).toBeVisible();
  await expect(status).toHaveValue('finished');
  await window.keyboard.press('Control+z');
  await expect(panel.getByText('0 of 2 finished')).toBeVisible();
  await expect(status).toHaveValue('new');

  await status.selectOption('Finished');
  await expect(panel.getByText('1 of 2 finished')).toBeVisible();
  await status.selectOption('Reading');
  await expect(panel.getByText('0 of 2 finished')).toBeVisible();
  await window.keyboard.press('g');
  await rowsOf(window).first().click();
  await window.keyboard.press('Shift+ArrowDown');
  await window.keyboard.press('e');
  await expect(window.getByText('2 papers are finished.')).toBeVisible();
  await expect(window.getByRole('navigation').getByRole('button', { name: /^Thesis 2\/2/ })).toBeVisible();
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(window.getByRole('navigation').getByRole('button', { name: /^Thesis 0\/2/ })).toBeVisible();
});

test('a paper taken off and a deleted list come back with Undo', async ({ launch }) => {
  const { window } = await launch();
  await makeList(window, 'Thesis', 2);
  const panel = listPanel(window, 'Thesis');
  const [first = ''] = await titlesOn(panel);
  await panel.getByRole('row').first().hover();
  await panel.getByRole('button', { name: `Take off the list: ${first}` }).click();
  await expect(panel.getByRole('row')).toHaveCount(1);
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByRole('row')).toHaveCount(2);
  await panel.getByRole('button', { name: 'More for this list: Thesis' }).click();
  await window.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(panel).toHaveCount(0);
  await window.getByRole('button', { name: 'Undo' }).click();
  await window.getByRole('button', { name: /^Thesis/ }).first().click();
  await expect(panel.getByRole('row')).toHaveCount(2);
});

test('lists, their order and what is finished are there after quit and restart', async ({ launch }) => {
  const first = await launch();
  await makeList(first.window, 'Thesis', 3);
  const panel = listPanel(first.window, 'Thesis');
  await panel.locator('.entry-row-title').last().click();
  await first.window.keyboard.press('Alt+ArrowUp');
  await first.window.keyboard.press('e');
  await expect(panel.getByText('1 of 3 finished')).toBeVisible();
  await expectSaved(first.window);
  const titles = await titlesOn(panel);
  await first.close();

  const second = await launch({ userDataDir: first.userDataDir });
  await second.window.getByRole('button', { name: /^Thesis/ }).first().click();
  const again = listPanel(second.window, 'Thesis');
  await expect.poll(() => titlesOn(again)).toEqual(titles);
  await expect(again.getByText('1 of 3 finished')).toBeVisible();
});

test('an empty list says how to begin', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  await window.keyboard.press('Control+n');
  await window.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Later');
  await window.keyboard.press('Enter');
  await expect(listPanel(window, 'Later').getByText('Nothing on this list yet')).toBeVisible();
});
