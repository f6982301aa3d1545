import type { Locator, Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { chooseTheme, expectPapers, rowsOf, searchBox, titleOf } from './desk.ts';
import { expect, test } from './journey.ts';

async function openPalette(window: Page): Promise<Locator> {
  await window.keyboard.press('Control+k');
  const palette = window.getByRole('dialog', { name: 'Command palette' });
  await expect(palette.getByRole('combobox')).toBeFocused();
  return palette;
}

/** The line that Enter chooses. */
function chosen(palette: Locator): Locator {
  return palette.getByRole('option', { selected: true });
}

test('actions are found by pieces, letters and with slips, with the letters that matched and the keys', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  const palette = await openPalette(window);
  for (const [typed, name] of [
    ['hglts', 'Show all highlights Shift H'],
    ['dark theme', 'Theme: dark'],
    ['statsitics', 'Show the statistics'],
    ['hotkeys', 'Show and change the keys ?'],
  ] as const) {
    await palette.getByRole('combobox').fill(typed);
    await expect(chosen(palette)).toHaveAccessibleName(name);
  }
  await palette.getByRole('combobox').fill('thm dark');
  await expect(chosen(palette).locator('mark')).toHaveText(['Th', 'm', 'dark']);
});

test('what was chosen last comes first, also after a restart', async ({ launch }) => {
  const first = await launch();
  await expectPapers(first.window, 119);
  const palette = await openPalette(first.window);
  await palette.getByRole('combobox').fill('theme: sepia');
  await first.window.keyboard.press('Enter');
  await expect(first.window.locator('html')).toHaveAttribute('data-theme', 'sepia');
  const again = await openPalette(first.window);
  await again.getByRole('combobox').fill('larger text');
  await first.window.keyboard.press('Enter');
  await expect(again).toHaveCount(0);
  await first.close();

  const second = await launch({ userDataDir: first.userDataDir });
  await expectPapers(second.window, 119);
  const later = await openPalette(second.window);
  const recent = later.getByRole('group', { name: 'Recent' });
  await expect(recent.getByRole('option')).toHaveText([/^Larger text/, /^Theme: sepia/]);
  await expect(chosen(later)).toHaveText(/^Larger text/);
});

test('it leads to lists, to the papers of a status, and to papers by their titles', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  const palette = await openPalette(window);
  await palette.getByRole('combobox').fill('deepnet scal');
  await expect(palette.getByRole('group', { name: 'Papers' }).getByRole('option', { name: /^DeepNet: Scaling Transformers/ })).toBeVisible();
  await expect(chosen(palette)).toHaveText(/^DeepNet: Scaling Transformers/);
  await window.keyboard.press('Enter');
  await expect(titleOf(window)).toHaveText('DeepNet: Scaling Transformers to 1,000 Layers');

  const lists = await openPalette(window);
  await lists.getByRole('combobox').fill('start here');
  await expect(chosen(lists)).toHaveText('Start here');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { name: 'Start here' })).toBeVisible();

  const statuses = await openPalette(window);
  await statuses.getByRole('combobox').fill('papers that are new');
  await window.keyboard.press('Enter');
  await expect(searchBox(window)).toHaveValue('status:new ');
  await expect(rowsOf(window).first()).toBeVisible();
});

test('what can’t be done now says why, is passed over, and nothing found is said', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  const palette = await openPalette(window);
  await palette.getByRole('combobox').fill('move up in the list');
  const moveUp = palette.getByRole('option', { name: /^Move up in the list/ });
  await expect(moveUp).toContainText('choose a paper on a reading list or in the queue first');
  await expect(moveUp).toHaveAttribute('aria-disabled', 'true');
  await expect(moveUp).toHaveAttribute('aria-selected', 'false');
  await palette.getByRole('combobox').fill('xqzw');
  await expect(palette.getByText('No action, list, search or paper has this name.')).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(palette).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the palette, ${theme}`, async ({ launch }) => {
    const { window } = await launch();
    await expectPapers(window, 119);
    await chooseTheme(window, theme);
    await window.emulateMedia({ reducedMotion: 'reduce' });
    const palette = await openPalette(window);
    expect(await axeFindings(window)).toEqual([]);
    await palette.getByRole('combobox').fill('layers');
    await expect(palette.getByRole('group', { name: 'Papers' })).toBeVisible();
    expect(await axeFindings(window)).toEqual([]);
  });
}
