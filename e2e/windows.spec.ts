import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { chooseAction, chooseFromMenu, chooseTheme, expectPapers, expectSaved, notesOf, openPaper, paste, rowsOf, searchBox, selectWords, textOf, titleOf } from './desk.ts';
import { expect, test } from './journey.ts';

const DEEPNET = 'DeepNet: Scaling Transformers to 1,000 Layers';

interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function setBounds(app: ElectronApplication, bounds: Bounds): Promise<void> {
  return app.evaluate(({ BrowserWindow }, wanted) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(wanted);
  }, bounds);
}

function boundsOf(app: ElectronApplication): Promise<Bounds | undefined> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());
}

/** What is on disk of the windows. */
function keptIn(userDataDir: string): string {
  const file = join(userDataDir, 'windows.json');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Opens a window as a reader does, and answers with it. */
async function openSecond(app: ElectronApplication, open: () => Promise<unknown>): Promise<Page> {
  const [second] = await Promise.all([app.waitForEvent('window'), open()]);
  await second.waitForLoadState('domcontentloaded');
  return second;
}

function place(window: Page, name: RegExp): ReturnType<Page['getByRole']> {
  return window.getByRole('navigation', { name: 'Places' }).getByRole('button', { name });
}

function marksOf(window: Page): ReturnType<Page['locator']> {
  return textOf(window, 'Title').locator('mark');
}

async function write(window: Page, words: string): Promise<void> {
  await window.keyboard.press('n');
  await expect(notesOf(window).getByRole('textbox', { name: 'Note' })).toBeFocused();
  await window.keyboard.type(words);
}

/** The notes and the drafts of notes in the window's own store. Runs in the page. */
async function readWriting(): Promise<string> {
  const answer = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(new Error('The store gave no answer'));
      };
    });
  const database = await answer(indexedDB.open('carrel'));
  const reading = database.transaction(['notes', 'drafts']);
  const rows: unknown[] = await Promise.all([answer(reading.objectStore('notes').getAll()), answer(reading.objectStore('drafts').getAll())]);
  database.close();
  return JSON.stringify(rows);
}

test('size, place, list, paper and scroll place come back after a restart', async ({ launch }) => {
  const first = await launch();
  await expectPapers(first.window, 119);
  const bounds = { x: 60, y: 40, width: 1_040, height: 600 };
  await setBounds(first.app, bounds);
  await rowsOf(first.window).nth(4).click();
  const reader = first.window.getByRole('main', { name: 'Reader' });
  await expect(reader.getByRole('region', { name: 'Related papers' })).toBeVisible();
  await reader.evaluate((panel) => panel.scrollTo({ top: 150 }));
  await place(first.window, /^Start here/).click();
  await expect(first.window.getByRole('region', { name: 'Reading list: Start here' })).toBeVisible();
  const title = await titleOf(first.window).innerText();
  await first.close();

  const { app, window } = await launch({ userDataDir: first.userDataDir });
  await expect(window.getByRole('region', { name: 'Reading list: Start here' })).toBeVisible();
  await expect(titleOf(window)).toHaveText(title);
  expect(await boundsOf(app)).toEqual(bounds);
  await expect.poll(() => window.getByRole('main', { name: 'Reader' }).evaluate((panel) => panel.scrollTop)).toBe(150);
});

test('what was shown survives the power being cut, with query, order, filters and scroll place', async ({ launch }) => {
  const first = await launch();
  await expectPapers(first.window, 119);
  await searchBox(first.window).fill('transformer');
  await expect(first.window.getByText(/papers found/)).toBeVisible();
  await first.window.getByRole('button', { name: 'Filters' }).click();
  const list = first.window.getByRole('listbox', { name: 'Papers' });
  await list.evaluate((box) => box.scrollTo({ top: 1_000 }));
  await expect.poll(() => keptIn(first.userDataDir)).toContain('"top":1000');
  await first.kill();

  const { window } = await launch({ userDataDir: first.userDataDir });
  await expect(searchBox(window)).toHaveValue('transformer');
  await expect(window.getByRole('button', { name: 'Filters' })).toHaveAttribute('aria-expanded', 'true');
  await expect.poll(() => window.getByRole('listbox', { name: 'Papers' }).evaluate((box) => box.scrollTop)).toBe(1_000);
});

test('a list that is gone, and a file that is not ours, leave a window that works', async ({ launch }) => {
  const first = await launch();
  await expectPapers(first.window, 119);
  await place(first.window, /^Start here/).click();
  await expect.poll(() => keptIn(first.userDataDir)).toContain('start-here');
  await first.close();
  const file = join(first.userDataDir, 'windows.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('start-here', 'no-such-list'));
  const second = await launch({ userDataDir: first.userDataDir });
  await expectPapers(second.window, 119);
  await expect(second.window.getByRole('region', { name: 'Library' })).toBeVisible();
  await second.close();

  writeFileSync(file, '{"version":1,"windows":[{"id":"a b","bounds":null}]}');
  const third = await launch({ userDataDir: first.userDataDir });
  await expectPapers(third.window, 119);
  expect(readFileSync(`${file}.broken`, 'utf8')).toContain('a b');
});

test('a window that stood on a display that is gone comes back into sight', async ({ launch }) => {
  const first = await launch();
  await expectPapers(first.window, 119);
  await first.close();
  const file = join(first.userDataDir, 'windows.json');
  const kept = JSON.parse(readFileSync(file, 'utf8')) as { windows: { bounds: Bounds }[] };
  for (const window of kept.windows) window.bounds = { x: 9_000, y: -4_000, width: 200, height: 100 };
  writeFileSync(file, JSON.stringify(kept));
  const { app, window } = await launch({ userDataDir: first.userDataDir });
  await expectPapers(window, 119);
  const inSight = await app.evaluate(({ BrowserWindow, screen }) => {
    const [bounds, { workArea }] = [BrowserWindow.getAllWindows()[0]?.getBounds(), screen.getPrimaryDisplay()];
    if (bounds === undefined) return null;
    const { x, y, width, height } = bounds;
    return { width, height, inside: x >= workArea.x && y >= workArea.y && x + width <= workArea.x + workArea.width && y + height <= workArea.y + workArea.height };
  });
  expect(inSight).toEqual({ width: 520, height: 420, inside: true });
});

test('panes are made larger and smaller by hand and by keys, and stay so', async ({ launch }) => {
  const first = await launch();
  const { window } = first;
  await expectPapers(window, 119);
  const rail = window.getByRole('separator', { name: 'Width of the places' });
  const width = (page: Page): Promise<number> => page.getByRole('navigation', { name: 'Places' }).evaluate((nav) => nav.getBoundingClientRect().width);
  const before = await width(window);
  await rail.focus();
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('ArrowRight');
  await expect(rail).toHaveAttribute('aria-valuenow', String(before + 32));
  expect(await width(window)).toBe(before + 32);
  await window.keyboard.press('Home');
  await expect(rail).toHaveAttribute('aria-valuenow', (await rail.getAttribute('aria-valuemin')) ?? '');
  await window.keyboard.press('Enter');
  expect(await width(window)).toBe(before);

  const centre = window.getByRole('separator', { name: 'Width of the list' });
  const library = (page: Page): Promise<number> => page.getByRole('region', { name: 'Library' }).evaluate((panel) => panel.getBoundingClientRect().width);
  const narrow = await library(window);
  const box = await centre.boundingBox();
  if (box === null) throw new Error('The edge of the list is not on the screen');
  await window.mouse.move(box.x + 4, 300);
  await window.mouse.down();
  await window.mouse.move(box.x + 64, 310, { steps: 5 });
  await window.mouse.up();
  expect(await library(window)).toBe(narrow + 60);
  await first.close();

  const second = await launch({ userDataDir: first.userDataDir });
  await expectPapers(second.window, 119);
  expect(await library(second.window)).toBe(narrow + 60);
  await second.window.getByRole('separator', { name: 'Width of the list' }).dblclick();
  expect(await library(second.window)).toBe(narrow);
});

test('F6 goes through the panes, and back to where the focus was in each', async ({ launch }) => {
  const { window } = await launch();
  await expectPapers(window, 119);
  await openPaper(window, 'deepnet', DEEPNET);
  const holder = (): Promise<string | null> =>
    window.evaluate(() => document.activeElement?.closest('nav, section[aria-label], main')?.getAttribute('aria-label') ?? null);
  await searchBox(window).focus();
  const seen: (string | null)[] = [];
  for (let press = 0; press < 4; press += 1) {
    await window.keyboard.press('F6');
    seen.push(await holder());
  }
  expect(seen).toEqual(['Reader', 'Notes', 'Places', 'Library']);
  await expect(searchBox(window)).toBeFocused();
  await window.keyboard.press('Shift+F6');
  expect(await holder()).toBe('Places');
});

test('a second window shows another list, and both stay in step', async ({ launch }) => {
  const { app, window } = await launch();
  await expectPapers(window, 119);
  await place(window, /^Start here/).click();
  const second = await openSecond(app, () => window.getByRole('button', { name: 'Open this list in a new window' }).click());
  await expect(second.getByRole('region', { name: 'Reading list: Start here' })).toBeVisible();
  await place(window, /^Library/).click();
  for (const one of [window, second]) {
    await place(one, /^Library/).click();
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
  await place(second, /^Thesis/).click();
  await expect(second.getByRole('region', { name: 'Reading list: Thesis' }).getByText(DEEPNET)).toBeVisible();

  await chooseTheme(window, 'sepia');
  await expect(second.locator('html')).toHaveAttribute('data-theme', 'sepia');

  await paste(window, '@article{new2024, title={A paper that came later}, author={Ada New}, year={2024}}');
  await expect(window.getByRole('dialog')).toContainText('1');
  await window.keyboard.press('Escape');
  await place(second, /^Library/).click();
  await expectPapers(second, 120);
  // Its report is for the window that asked.
  await expect(second.getByRole('dialog')).toHaveCount(0);
});

test('a move in the list and its undoing are seen in the other window', async ({ launch }) => {
  const { app, window } = await launch();
  await expectPapers(window, 119);
  await place(window, /^Start here/).click();
  const second = await openSecond(app, () => chooseAction(window, 'open this list in a new window'));
  const titles = (one: Page): Promise<string[]> => one.getByRole('list', { name: 'Papers on this list' }).locator('.list-row-open').allInnerTexts();
  await expect.poll(async () => (await titles(second)).length).toBe(3);
  const before = await titles(window);
  await window.locator('.list-row-open').first().click();
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
  await place(window, /^Start here/).click();
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
  const [front, back] = again.app.windows() as [Page, Page];
  await expect(titleOf(front)).toHaveText(DEEPNET);
  await expect(notesOf(front)).toContainText('And quit at once.');
  await expect(back.getByRole('region', { name: 'Reading list: Start here' })).toBeVisible();
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

test('axe finds nothing wrong with the edges between the panes, in either window and theme', async ({ launch }) => {
  const { app, window } = await launch();
  await expectPapers(window, 119);
  await openPaper(window, 'deepnet', DEEPNET);
  const second = await openSecond(app, () => chooseFromMenu(app, 'File', 'New window'));
  await expect(titleOf(second)).toHaveText(DEEPNET);
  for (const theme of ['light', 'dark'] as const) {
    await chooseTheme(window, theme);
    for (const one of [window, second]) {
      await one.getByRole('separator', { name: 'Width of the list' }).focus();
      expect(await axeFindings(one)).toEqual([]);
    }
  }
});
