/** Reading lists in the rail and the panels that they open, as journeys need them. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { expectPapers } from './desk.ts';

/** The lists in use. */
export const rail = (window: Page): Locator => window.getByRole('list', { name: 'Reading lists', exact: true });

/** The button that shows a list. */
export const rowOf = (window: Page, name: string): Locator => window.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: new RegExp(`^${name} [0-9]`) });

/** The panel of a list. */
export const panelOf = (window: Page, name: string): Locator => window.getByRole('region', { name: `Reading list: ${name}` });

/** The lists inside a list. */
export const insideOf = (window: Page, name: string): Locator => window.getByRole('list', { name: `Inside ${name}` });

/** The library is there, and so is the first list, which is made only where the reader has made none. */
export async function expectStarted(window: Page): Promise<void> {
  await expectPapers(window, 119);
  await expect(rowOf(window, 'Start here')).toBeVisible();
}

/** The names in the rail from top to bottom. */
export function names(window: Page): Promise<readonly string[]> {
  return rail(window).locator('.rail-item-name').allInnerTexts();
}

/** Makes a list with nothing but a name, by keys. */
export async function newList(window: Page, name: string): Promise<void> {
  await window.keyboard.press('Control+n');
  const dialog = window.getByRole('dialog', { name: 'New reading list' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await window.keyboard.press('Enter');
  await expect(panelOf(window, name)).toBeVisible();
}

/** Chooses from the menu of a list in the rail, by keys. */
export async function fromMenu(window: Page, name: string, entry: string): Promise<void> {
  await rail(window).getByRole('button', { name: `More for the list: ${name}` }).focus();
  await window.keyboard.press('Enter');
  await window.getByRole('menuitem', { name: entry, exact: true }).focus();
  await window.keyboard.press('Enter');
}
