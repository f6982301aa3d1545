import type { Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { chooseTheme, expectPapers, openPaper, paste, searchBox, selectWords, textOf } from './desk.ts';
import { expect, test } from './journey.ts';

for (const theme of ['light', 'dark', 'sepia'] as const) {
  test(`axe finds nothing in any view, ${theme}`, async ({ launch }) => {
    const { window } = await launch();
    await openPaper(window, 'deepnet', 'DeepNet: Scaling Transformers to 1,000 Layers');
    await window.emulateMedia({ reducedMotion: 'reduce' });
    await chooseTheme(window, theme);
    expect(await axeFindings(window)).toEqual([]);

    await selectWords(textOf(window, 'Title'), 'Scaling');
    await window.keyboard.press('h');
    await expect(textOf(window, 'Title').locator('mark')).toHaveCount(1);
    await window.keyboard.press('n');
    await window.keyboard.type('# A note\n\nwith words');
    await window.keyboard.press('Escape');
    expect(await axeFindings(window)).toEqual([]);

    await searchBox(window).fill('transformers');
    await expect(window.locator('.match').first()).toBeVisible();
    expect(await axeFindings(window)).toEqual([]);

    for (const key of ['?', 'Control+k', 'l', 'Control+n']) {
      await window.getByRole('heading', { name: 'Carrel' }).click();
      await window.keyboard.press(key);
      await expect(window.getByRole('dialog')).toBeVisible();
      expect(await axeFindings(window)).toEqual([]);
      await window.keyboard.press('Escape');
      await expect(window.getByRole('dialog')).toHaveCount(0);
    }

    await paste(window, 'not a page');
    await expect(window.getByRole('dialog', { name: 'Nothing was imported' })).toBeVisible();
    expect(await axeFindings(window)).toEqual([]);
    await window.keyboard.press('Escape');

    await window.getByRole('button', { name: /^Start here/ }).click();
    await expect(window.getByRole('region', { name: 'Reading list: Start here' })).toBeVisible();
    expect(await axeFindings(window)).toEqual([]);
    await expectPapersAgain(window);
  });
}

async function expectPapersAgain(window: Page): Promise<void> {
  await window.getByRole('button', { name: /^Library/ }).click();
  await searchBox(window).fill('');
  await expectPapers(window, 119);
}
