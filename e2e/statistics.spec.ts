import type { Locator, Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { chooseTheme, expectPapers, rowsOf } from './desk.ts';
import { expect, test } from './journey.ts';

const panelOf = (window: Page): Locator => window.getByRole('main', { name: 'Statistics' });

async function show(window: Page): Promise<void> {
  await window.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Statistics' }).click();
  await expect(panelOf(window).getByRole('heading', { name: 'Statistics' })).toBeVisible();
}

/** A figure of the first line, by its name. */
function figureOf(window: Page, name: string): Locator {
  return panelOf(window).locator('.statistics-figure', { hasText: name }).getByRole('definition');
}

test('what was finished and what waits is counted, drawn and listed', async ({ launch }) => {
  const { window, log } = await launch();
  await expectPapers(window, 119);
  await rowsOf(window).first().click();
  await window.keyboard.press('e');
  await expect(window.getByText(/Finished/u).first()).toBeVisible();
  await show(window);
  await expect(figureOf(window, 'Finished this week')).toHaveText('1');
  await expect(figureOf(window, 'Waiting to be read')).toHaveText('3');
  await expect(panelOf(window).locator('.plot')).toHaveCount(3);
  await panelOf(window).getByText('Finished by week as a table').click();
  await expect(panelOf(window).getByRole('table').first().getByRole('row').nth(1).getByRole('cell')).toHaveText('1');
  expect(log()).not.toContain('Content Security Policy');

  const oldest = panelOf(window).getByRole('listitem').getByRole('button').first();
  const title = await oldest.locator('.statistics-title').innerText();
  await oldest.click();
  await expect(window.getByRole('main', { name: 'Reader' }).getByRole('group', { name: 'Title' })).toHaveText(title);
});

test('days in a row can be switched off, and stay off', async ({ launch }) => {
  const first = await launch();
  await expectPapers(first.window, 119);
  await show(first.window);
  await expect(figureOf(first.window, 'Days in a row')).toHaveText('0');
  await panelOf(first.window).getByRole('button', { name: 'Do not count days in a row' }).click();
  await expect(figureOf(first.window, 'Days in a row')).toHaveCount(0);
  await first.close();
  const second = await launch({ userDataDir: first.userDataDir });
  await expect(panelOf(second.window).getByRole('button', { name: 'Count days in a row' })).toBeVisible();
  await expect(figureOf(second.window, 'Days in a row')).toHaveCount(0);
});

for (const name of ['light', 'dark'] as const) {
  test(`axe finds nothing in the statistics, ${name}`, async ({ launch }) => {
    const { window } = await launch();
    await expectPapers(window, 119);
    await chooseTheme(window, name);
    await rowsOf(window).first().click();
    await window.keyboard.press('e');
    await show(window);
    await expect(panelOf(window).locator('.plot').first()).toBeVisible();
    await panelOf(window).getByText('Waiting to be read as a table').click();
    expect(await axeFindings(window)).toEqual([]);
  });
}
