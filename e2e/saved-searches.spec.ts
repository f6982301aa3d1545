import type { Locator, Page } from '@playwright/test';
import { chooseTheme, expectPapers, expectSaved, searchBox } from './desk.ts';
import { axeFindings } from './axe.ts';
import { expect, test } from './journey.ts';

const searchesOf = (window: Page): Locator => window.getByRole('list', { name: 'Saved searches' });

async function save(window: Page, query: string, name: string): Promise<void> {
  await searchBox(window).fill(query);
  await window.keyboard.press('Control+s');
  const dialog = window.getByRole('dialog', { name: 'Save this search' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await window.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(searchesOf(window).getByRole('button', { name: new RegExp(`^${name}`) })).toHaveAttribute('aria-current', 'page');
}

test('a search is saved with its order by the keyboard alone, counted, and shown again after a restart', async ({ launch }) => {
  const first = await launch();
  await expectPapers(first.window, 119);
  await searchBox(first.window).fill('author:hinton');
  await first.window.getByRole('combobox', { name: 'Order of the papers' }).selectOption('Oldest first');
  await save(first.window, 'topic:"optimisation"', 'Optimisers');
  const papers = await first.window.locator('.paper-row').first().getAttribute('aria-setsize');
  await expect(searchesOf(first.window).getByRole('button', { name: `Optimisers ${papers} papers`, exact: true })).toBeVisible();
  await expectSaved(first.window);
  await first.close();

  const { window } = await launch({ userDataDir: first.userDataDir });
  await expectPapers(window, Number(papers));
  await window.getByRole('button', { name: /^Library/ }).click();
  await expectPapers(window, 119);
  await searchesOf(window).getByRole('button', { name: /^Optimisers/ }).click();
  await expect(searchBox(window)).toHaveValue('topic:"optimisation"');
  await expectPapers(window, Number(papers));
  await expect(window.getByRole('combobox', { name: 'Order of the papers' })).toHaveText(/Oldest first/);
  await window.getByRole('button', { name: /^Library/ }).click();
  await expectPapers(window, 119);
  await expect(searchBox(window)).toHaveValue('');
});

test('its count follows what the reader writes', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  await save(window, 'note:marmalade', 'Marmalade');
  await expect(searchesOf(window).getByRole('button', { name: 'Marmalade 0 papers' })).toBeVisible();
  await window.getByRole('button', { name: 'Show the whole library' }).click();
  await expectPapers(window, 119);
  await window.getByRole('heading', { name: 'Carrel' }).click();
  await window.keyboard.press('n');
  await window.keyboard.type('More marmalade');
  await window.keyboard.press('Escape');
  await expect(searchesOf(window).getByRole('button', { name: 'Marmalade 1 paper', exact: true })).toBeVisible();
});

test('it is renamed, changed under its name, deleted, and brought back', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  await save(window, 'hash layers', 'Hashing');
  await searchesOf(window).getByRole('button', { name: 'More for the search: Hashing' }).click();
  await window.getByRole('menuitem', { name: 'Rename…' }).click();
  await window.getByRole('dialog', { name: 'Rename the search' }).getByRole('textbox').fill('Routing');
  await window.keyboard.press('Enter');
  await expect(searchesOf(window).getByRole('button', { name: /^Routing/ })).toBeVisible();

  await save(window, 'year:2024 layers', 'Routing');
  await expect(searchesOf(window).getByRole('listitem')).toHaveCount(1);
  await expect(window.getByText('Changed the search “Routing”.')).toBeVisible();

  await searchesOf(window).getByRole('button', { name: 'More for the search: Routing' }).focus();
  await window.keyboard.press('Enter');
  await window.keyboard.press('d');
  await expect(window.getByRole('menuitem', { name: 'Delete' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(searchesOf(window)).toHaveCount(0);
  await window.getByRole('button', { name: 'Undo' }).click();
  await searchesOf(window).getByRole('button', { name: /^Routing/ }).click();
  await expect(searchBox(window)).toHaveValue('year:2024 layers');
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in saved searches and their dialog, ${theme}`, async ({ launch }) => {
    const { window } = await launch();
    await expectPapers(window, 119);
    await chooseTheme(window, theme);
    await save(window, 'hash layers', 'Hashing');
    await window.emulateMedia({ reducedMotion: 'reduce' });
    expect(await axeFindings(window)).toEqual([]);
    await window.keyboard.press('Control+s');
    await expect(window.getByRole('dialog', { name: 'Save this search' })).toBeVisible();
    expect(await axeFindings(window)).toEqual([]);
  });
}
