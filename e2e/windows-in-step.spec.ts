import type { Locator, Page } from '@playwright/test';
import { chooseAction, chooseFromMenu, chooseTheme, expectPapers, expectSaved, notesOf, openPaper, paste, selectWords, textOf, titleOf } from './desk.ts';
import { expect, test } from './journey.ts';
import { openSecond, placeOf, readWriting, write } from './windows.ts';

const DEEPNET = 'DeepNet: Scaling Transformers to 1,000 Layers';

function marksOf(window: Page): Locator {
  return textOf(window, 'Title').locator('mark');
}

test('a second window shows another list, and both stay in step', async ({ launch }) => {
  const { app, window } = await launch();
  await expectPapers(window, 119);
  await placeOf(window, /^Start here/).click();
  const second = await openSecond(app, async () => {
    await window.getByRole('button', { name: 'More for this list: Start here' }).click();
    await window.getByRole('menuitem', { name: 'Open in a new window' }).click();
  });
  await expect(second.getByRole('region', { name: 'Reading list: Start here' })).toBeVisible();
  await placeOf(window, /^Library/).click();
  for (const one of [window, second]) {
    await placeOf(one, /^Library/).click();
    await openPaper(one, 'deepnet', DEEPNET);
  }

  await selectWords(textOf(window, 'Title'), 'Scaling');
  await window.keyboard.press('h');
  await expect(marksOf(second)).toHaveText('Scaling');

  await write(second, 'Seen from the other window.');
  await second.keyboard.press('Escape');
  await expect(notesOf(window).getByText('Seen from the other window.')).toBeVisible();

  await window.keyboard.press('l');
  await window.getByRole('dialog', { name: 'Add to a reading list' }).getByRole('combobox').fill('Thesis');
  await window.keyboard.press('Enter');
  await placeOf(second, /^Thesis/).click();
  await expect(second.getByRole('region', { name: 'Reading list: Thesis' }).getByText(DEEPNET)).toBeVisible();

  await chooseTheme(window, 'sepia');
  await expect(second.locator('html')).toHaveAttribute('data-theme', 'sepia');

  await paste(window, '@article{new2024, title={A paper that came later}, author={Ada New}, year={2024}}');
  await expect(window.getByRole('dialog')).toContainText('1');
  await window.keyboard.press('Escape');
  await placeOf(second, /^Library/).click();
  await expectPapers(second, 120);
  // Its report is for the window that asked.
  await expect(second.getByRole('dialog')).toHaveCount(0);
});

test('a move in the list and its undoing are seen in the other window', async ({ launch }) => {
  const { app, window } = await launch();
  await expectPapers(window, 119);
  await placeOf(window, /^Start here/).click();
  const second = await openSecond(app, () => chooseAction(window, 'open this list in a new window'));
  const rows = (one: Page): Locator => one.getByRole('grid', { name: 'Papers on this list' }).getByRole('row');
  const titles = (one: Page): Promise<string[]> => rows(one).locator('.entry-row-title').allInnerTexts();
  await expect(rows(second)).toHaveCount(3);
  const before = await titles(window);
  await rows(window).first().click();
  await window.keyboard.press('Alt+ArrowDown');
  const after = [before[1], before[0], before[2]];
  await expect.poll(() => titles(second)).toEqual(after);

  await second.locator('body').press('Control+z');
  await expect.poll(() => titles(window)).toEqual(before);
  await window.locator('body').press('Control+Shift+z');
  await expect.poll(() => titles(second)).toEqual(after);
});

test('both windows write in one note at once, and no word is lost', async ({ launch }) => {
  const { app, window, userDataDir, close } = await launch();
  await expectPapers(window, 119);
  await openPaper(window, 'deepnet', DEEPNET);
  const second = await openSecond(app, () => chooseFromMenu(app, 'File', 'New window'));
  await expect(titleOf(second)).toHaveText(DEEPNET);
  await write(window, 'Begun here.');
  await expect(notesOf(second).getByText('Begun here.')).toBeVisible();
  await window.keyboard.press('Escape');

  await write(second, ' Over there.');
  await write(window, ' And here.');
  const texts = [/Over there\./, /And here\./, /Begun here\./];
  for (const one of [window, second]) {
    for (const text of texts) await expect(notesOf(one).getByRole('textbox', { name: 'Note' })).toHaveText(text);
  }
  await second.keyboard.type(' More there.');
  await window.keyboard.type(' More here.');
  for (const one of [window, second]) {
    for (const text of [...texts, /More there\./, /More here\./]) await expect(notesOf(one).getByRole('textbox', { name: 'Note' })).toHaveText(text);
    await expectSaved(one);
  }
  await close();

  const again = await launch({ userDataDir });
  await openPaper(again.window, 'deepnet', DEEPNET);
  for (const text of [...texts, /More there\./, /More here\./]) await expect(notesOf(again.window)).toContainText(text);
});

test('what was typed in two windows when the power was cut is in the note at the next start', async ({ launch }) => {
  const first = await launch();
  await expectPapers(first.window, 119);
  await openPaper(first.window, 'deepnet', DEEPNET);
  const second = await openSecond(first.app, () => chooseFromMenu(first.app, 'File', 'New window'));
  await expect(titleOf(second)).toHaveText(DEEPNET);
  await write(first.window, 'Alpha words.');
  await write(second, 'Beta words.');
  // Saved by now, or kept as a draft: either way on disk.
  const onDisk = (): Promise<string> => first.window.evaluate(readWriting);
  await expect.poll(onDisk).toContain('Alpha words.');
  await expect.poll(onDisk).toContain('Beta words.');
  await first.kill();

  const again = await launch({ userDataDir: first.userDataDir });
  await openPaper(again.window, 'deepnet', DEEPNET);
  await expect(notesOf(again.window)).toContainText('Alpha words.');
  await expect(notesOf(again.window)).toContainText('Beta words.');
});

test('one window closes and the other stays; two that are open when Carrel quits come back as they were', async ({ launch }) => {
  const first = await launch();
  const { app, window } = first;
  await expectPapers(window, 119);
  await placeOf(window, /^Start here/).click();
  const second = await openSecond(app, () => window.locator('body').press('Control+Shift+n'));
  await openPaper(second, 'deepnet', DEEPNET);
  const third = await openSecond(app, () => second.locator('body').press('Control+Shift+n'));
  await expect(titleOf(third)).toHaveText(DEEPNET);
  await write(third, 'Typed and closed at once.');
  await Promise.all([third.waitForEvent('close'), app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().find(({ id }) => id === 3)?.close())]);
  await expect(notesOf(second).getByText('Typed and closed at once.')).toBeVisible();
  await write(second, ' And quit at once.');
  await first.close();

  const again = await launch({ userDataDir: first.userDataDir });
  await expect.poll(() => again.app.windows().length).toBe(2);
  // Which of them had the focus last is for the system to say.
  const [one, other] = again.app.windows() as [Page, Page];
  await expect(one.getByRole('region', { name: /^(Library|Reading list: Start here)$/ })).toBeVisible();
  const hasList = await one.getByRole('region', { name: 'Reading list: Start here' }).isVisible();
  const [withList, withLibrary] = hasList ? [one, other] : [other, one];
  await expect(withList.getByRole('region', { name: 'Reading list: Start here' })).toBeVisible();
  await expect(titleOf(withLibrary)).toHaveText(DEEPNET);
  await expect(notesOf(withLibrary)).toContainText('And quit at once.');
});

test('a window that crashes starts over by itself, and the other goes on', async ({ launch }) => {
  const { app, window } = await launch();
  await expectPapers(window, 119);
  await openPaper(window, 'deepnet', DEEPNET);
  const second = await openSecond(app, () => chooseFromMenu(app, 'File', 'New window'));
  await expect(titleOf(second)).toHaveText(DEEPNET);
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows().find(({ id }) => id === 2)?.webContents.forcefullyCrashRenderer();
  });
  await write(window, 'Written while the other one was down.');
  await expectSaved(window);
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows().find(({ id }) => id === 2)?.webContents;
        return contents === undefined || contents.isCrashed() ? '' : (contents.executeJavaScript('document.body.innerText') as Promise<string>);
      }),
    )
    .toContain('Written while the other one was down.');
});
