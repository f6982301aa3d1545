import type { Locator, Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { chooseTheme, expectPapers, rowsOf, searchBox } from './desk.ts';
import { expect, test } from './journey.ts';

const offeredIn = (window: Page): Locator => window.getByRole('listbox', { name: 'Ways to go on' }).getByRole('option');

test('fields and their values are completed by the keyboard alone', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  await window.keyboard.press('/');
  await window.keyboard.type('au');
  await expect(offeredIn(window)).toHaveText([/^author:people of the paper/]);
  await expect(searchBox(window)).toHaveAttribute('aria-expanded', 'true');
  await window.keyboard.press('Tab');
  await expect(searchBox(window)).toHaveValue('author:');
  await expect(offeredIn(window).first()).toBeVisible();
  await window.keyboard.type('hint');
  await expect(offeredIn(window)).toHaveText([/^Geoffrey Hinton/]);
  await window.keyboard.press('ArrowDown');
  const chosen = offeredIn(window).first();
  await expect(chosen).toHaveAttribute('aria-selected', 'true');
  await expect(searchBox(window)).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '');
  await window.keyboard.press('Enter');
  await expect(searchBox(window)).toHaveValue('author:"Geoffrey Hinton" ');
  await expect(offeredIn(window)).toHaveCount(0);
  await expect(rowsOf(window).first()).toContainText('The Forward-Forward Algorithm');
});

test('Escape closes what is offered and leaves the query; only the next one empties the box', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  await window.keyboard.press('/');
  await window.keyboard.type('has');
  await expect(offeredIn(window)).toHaveCount(1);
  await window.keyboard.press('Escape');
  await expect(offeredIn(window)).toHaveCount(0);
  await expect(searchBox(window)).toHaveValue('has');
  await window.keyboard.type('h layers');
  await expect(rowsOf(window).first()).toContainText('Hash Layers');
  await window.keyboard.press('Escape');
  await expect(searchBox(window)).toHaveValue('');
});

test('Enter belongs to the search as long as nothing is chosen', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  await window.keyboard.press('/');
  await window.keyboard.type('author:hinton');
  await expect(offeredIn(window).first()).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(searchBox(window)).toHaveValue('author:hinton');
  await expect(offeredIn(window)).toHaveCount(0);
  await expect(window.getByRole('listbox', { name: 'Papers' })).toBeFocused();
});

test('a click takes a value, and the box keeps the focus', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  await expect(window.getByRole('button', { name: /^Start here/ })).toBeVisible();
  await searchBox(window).click();
  await window.keyboard.type('list:');
  await offeredIn(window).filter({ hasText: 'Start here' }).click();
  await expect(searchBox(window)).toHaveValue('list:"Start here" ');
  await expect(searchBox(window)).toBeFocused();
  await expectPapers(window, 3);
});

test('what only begins a word is not offered as a field again and again', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  await window.keyboard.press('/');
  for (const typed of ['a', 'attention', ' "au', '" 2203.00555']) {
    await window.keyboard.type(typed);
    await expect(offeredIn(window)).toHaveCount(0);
  }
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in an open completion, ${theme}`, async ({ launch }) => {
    const { window } = await launch();
    await expectPapers(window, 119);
    await chooseTheme(window, theme);
    await window.keyboard.press('/');
    await window.keyboard.type('topic:');
    await expect(offeredIn(window).first()).toBeVisible();
    await window.keyboard.press('ArrowDown');
    expect(await axeFindings(window)).toEqual([]);
  });
}
