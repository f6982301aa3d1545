import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { chooseTheme, expectPapers, expectSaved, titleOf } from './desk.ts';
import { expect, test } from './journey.ts';

/** The page of all keys, opened by its key. */
async function openKeys(window: Page): Promise<Locator> {
  await window.keyboard.press('?');
  const page = window.getByRole('dialog', { name: 'Keys', exact: true });
  await expect(page).toBeVisible();
  return page;
}

/** Opens an action on the page of keys, ready for the new keys. */
async function choose(page: Locator, action: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Filter the actions' }).fill(action);
  await page.getByRole('button', { name: action }).first().click();
  await expect(page.getByRole('textbox', { name: /^New keys of/ })).toBeFocused();
}

async function leave(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Done' }).click();
  await expect(window.getByRole('dialog')).toHaveCount(0);
}

/** The accelerator that the menu shows for an entry. */
function menuKeys(app: ElectronApplication, menu: string, entry: string): Promise<string | undefined> {
  return app.evaluate(
    ({ Menu }, [menuName, label]) => {
      const item = Menu.getApplicationMenu()?.items.find((one) => one.label === menuName)?.submenu?.items.find((one) => one.label === label);
      return item?.accelerator?.toString();
    },
    [menu, entry] as const,
  );
}

test('new keys work at once, are shown everywhere, outlive a restart, and are undone', async ({ launch }) => {
  const first = await launch();
  await expectPapers(first.window, 119);
  const page = await openKeys(first.window);
  await choose(page, 'Add to a reading list');
  await first.window.keyboard.press('x');
  await expect(page.getByRole('button', { name: 'Add to a reading list… came with L X' })).toBeFocused();
  await expect(page.getByRole('status')).toHaveText('“Add to a reading list” has the keys X now.');
  await leave(first.window);

  await expect(first.window.getByRole('button', { name: 'Add to list X' })).toBeVisible();
  await first.window.keyboard.press('l');
  await first.window.keyboard.press('x');
  await expect(first.window.getByRole('dialog', { name: 'Add to a reading list' })).toBeVisible();
  await first.window.keyboard.press('Escape');
  await expect.poll(() => menuKeys(first.app, 'Paper', 'Add to a reading list…')).toBe('X');
  await first.window.keyboard.press('Control+k');
  await first.window.getByRole('combobox', { name: 'Command palette' }).fill('reading list');
  await expect(first.window.getByRole('option', { name: 'Add to a reading list… X' })).toBeVisible();
  await first.window.keyboard.press('Escape');
  await expectSaved(first.window);
  await first.close();

  const second = await launch({ userDataDir: first.userDataDir });
  await expectPapers(second.window, 119);
  await expect(second.window.getByRole('button', { name: 'Add to list X' })).toBeVisible();
  await expect.poll(() => menuKeys(second.app, 'Paper', 'Add to a reading list…')).toBe('X');
  await second.window.keyboard.press('Control+z');
  await expect(second.window.getByRole('button', { name: 'Add to list L' })).toBeVisible();
  await expect.poll(() => menuKeys(second.app, 'Paper', 'Add to a reading list…')).toBe('L');
});

test('keys of another action are refused by its name, exchanged, or taken from it', async ({ launch }) => {
  const { window, app } = await launch();
  await expectPapers(window, 119);
  const page = await openKeys(window);
  await choose(page, 'Write a note');
  await window.keyboard.press('l');
  await expect(page.getByRole('alert')).toHaveText('L is “Add to a reading list”. Press others, or choose:');
  await expect.poll(() => menuKeys(app, 'Paper', 'Write a note')).toBe('N');
  await page.getByRole('button', { name: 'Exchange: that one gets N' }).click();
  await expect(page.getByRole('button', { name: 'Write a note came with N L' })).toBeFocused();
  await expect.poll(() => menuKeys(app, 'Paper', 'Write a note')).toBe('L');
  await expect.poll(() => menuKeys(app, 'Paper', 'Add to a reading list…')).toBe('N');

  await choose(page, 'Theme: dark');
  await window.keyboard.press('Control+e');
  await expect(page.getByRole('alert')).toContainText('Ctrl E is “Switch the note between writing and reading”.');
  await expect(page.getByRole('button', { name: /^Exchange/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Take Ctrl E from it' }).click();
  await page.getByRole('searchbox').fill('Switch the note');
  await expect(page.getByRole('button', { name: 'Switch the note between writing and reading came with Ctrl E no keys' })).toBeVisible();

  await page.getByRole('button', { name: 'Restore all keys' }).click();
  await expect(page.getByRole('button', { name: 'Switch the note between writing and reading Ctrl E' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Restore all keys' })).toBeDisabled();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Restore all keys' })).toBeEnabled();
  await expect.poll(() => menuKeys(app, 'Paper', 'Write a note')).toBe('L');
});

test('reserved keys are refused with the reason, and nobody is held in the field', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  const page = await openKeys(window);
  await choose(page, 'Write a note');
  const refused = page.getByRole('alert');
  for (const [keys, reason] of [
    ['Control+c', 'Ctrl C copies in every field and text. Press others.'],
    ['Control+z', 'Ctrl Z undoes in every field. Press others.'],
    ['Control+Tab', 'Ctrl Tab goes from one part of the window to the next. Press others.'],
    ['Enter', 'Enter presses the button that has the focus. Press others.'],
    ['F11', 'F11 gives the program the whole screen. Press others.'],
    ['Control+Alt+e', 'Ctrl Alt E types a character on many keyboards, as AltGr does. Press others.'],
  ] as const) {
    await window.keyboard.press(keys);
    await expect(refused).toHaveText(reason);
  }
  await window.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'No keys' })).toBeFocused();
  await window.keyboard.press('Shift+Tab');
  await window.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: /^New keys of/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Write a note N' })).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toHaveCount(0);
});

test('the page is gone through by the keyboard alone, and keys are taken away and restored', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  const titles = await window.locator('.paper-row-title').allInnerTexts();
  const page = await openKeys(window);
  await window.keyboard.type('next pap');
  await window.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: 'Next paper J' })).toBeFocused();
  await window.keyboard.press('Enter');
  await window.keyboard.press('Tab');
  await window.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Next paper came with J no keys' })).toBeFocused();
  await window.keyboard.press('Escape');
  await window.keyboard.press('j');
  await window.keyboard.press('k');
  await expect(titleOf(window)).toHaveText(titles[0] ?? '');
  const again = await openKeys(window);
  await choose(again, 'Next paper');
  await again.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(again.getByRole('button', { name: 'Next paper J' })).toBeFocused();
  await leave(window);
  await window.keyboard.press('j');
  await expect(titleOf(window)).toHaveText(titles[1] ?? '');
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the page of keys, ${theme}`, async ({ launch }) => {
    const { window } = await launch();
    await expectPapers(window, 119);
    await chooseTheme(window, theme);
    await window.emulateMedia({ reducedMotion: 'reduce' });
    const page = await openKeys(window);
    expect(await axeFindings(window)).toEqual([]);
    await choose(page, 'Write a note');
    await window.keyboard.press('l');
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await axeFindings(window)).toEqual([]);
  });
}
