import { expectPapers, openPaper, rowsOf, selectWords, textOf, titleOf } from './desk.ts';
import { expect, test } from './journey.ts';
import { bar } from './marks.ts';

test('J and K go through the library', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  const titles = await rowsOf(window).locator('.paper-row-title').allInnerTexts();
  await expect(titleOf(window)).toHaveText(titles[0] ?? '');
  await window.keyboard.press('j');
  await window.keyboard.press('j');
  await expect(titleOf(window)).toHaveText(titles[2] ?? '');
  await window.keyboard.press('k');
  await expect(titleOf(window)).toHaveText(titles[1] ?? '');
});

test('the palette finds an action by name and does it', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  await window.keyboard.press('Control+k');
  const palette = window.getByRole('dialog', { name: 'Command palette' });
  await palette.getByRole('combobox').fill('theme dark');
  await window.keyboard.press('Enter');
  await expect(palette).toHaveCount(0);
  await expect(window.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the palette highlights words that were selected before it opened', async ({ launch }) => {
  const { window } = await launch();
  await openPaper(window, 'deepnet', 'DeepNet: Scaling Transformers to 1,000 Layers');
  await selectWords(textOf(window, 'Title'), 'Scaling');
  await expect(bar(window, 'Selected words')).toBeVisible();
  await window.keyboard.press('Control+k');
  await window.keyboard.type('highlight the sel');
  await window.keyboard.press('Enter');
  await expect(textOf(window, 'Title').locator('mark')).toHaveText('Scaling');
});

test('? shows all keys', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  await window.keyboard.press('?');
  await expect(window.getByRole('dialog', { name: 'Keys' }).getByRole('button', { name: 'Write a note N' })).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toHaveCount(0);
});

test('Tab reaches every part of the window and the focus is visible', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  await window.getByRole('button', { name: 'Got it' }).click();
  const reached = new Set<string>();
  for (let press = 0; press < 60; press += 1) {
    await window.keyboard.press('Tab');
    const focus = await window.evaluate(() => {
      const focused = document.activeElement;
      const place = focused?.closest('nav, .centre-panel, .reader-panel, .notes-panel');
      const active = document.getElementById(focused?.getAttribute('aria-activedescendant') ?? '');
      const element = active ?? focused;
      const style = element === null ? null : getComputedStyle(element);
      const box = element?.closest('.search-box');
      const shown = style?.outlineStyle !== 'none' || (box != null && getComputedStyle(box).boxShadow !== 'none');
      return { place: place?.className ?? '', shown };
    });
    if (focus.place === '') continue;
    expect(focus.shown, `focus is visible in ${focus.place}`).toBe(true);
    reached.add(focus.place.split(' ')[0] ?? '');
  }
  expect([...reached].sort()).toEqual(['centre-panel', 'notes-panel', 'rail', 'reader-panel']);
});
