import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { chooseFromMenu, chooseTheme, expectPapers, openPaper, readerScroll, searchBox, titleOf } from './desk.ts';
import { expect, test } from './journey.ts';
import { keptIn, openSecond, placeOf } from './windows.ts';

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

test('size, place, list, paper and scroll place come back after a restart', async ({ launch }) => {
  const first = await launch();
  await expectPapers(first.window, 119);
  const bounds = { x: 60, y: 40, width: 1_040, height: 600 };
  await setBounds(first.app, bounds);
  await openPaper(first.window, 'deepnet', DEEPNET);
  const reader = readerScroll(first.window);
  await expect(reader.getByRole('region', { name: 'Related papers' })).toBeVisible();
  await reader.evaluate((panel) => panel.scrollTo({ top: 150 }));
  await placeOf(first.window, /^Start here/).click();
  await expect(first.window.getByRole('region', { name: 'Reading list: Start here' })).toBeVisible();
  await first.close();

  const { app, window } = await launch({ userDataDir: first.userDataDir });
  await expect(window.getByRole('region', { name: 'Reading list: Start here' })).toBeVisible();
  await expect(titleOf(window)).toHaveText(DEEPNET);
  await expect.poll(() => boundsOf(app)).toEqual(bounds);
  await expect.poll(() => readerScroll(window).evaluate((panel) => panel.scrollTop)).toBe(150);
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
  await placeOf(first.window, /^Start here/).click();
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
  await expect.poll(() => width(window)).toBe(before + 32);
  await window.keyboard.press('Home');
  await expect(rail).toHaveAttribute('aria-valuenow', (await rail.getAttribute('aria-valuemin')) ?? '');
  await window.keyboard.press('Enter');
  await expect.poll(() => width(window)).toBe(before);

  const centre = window.getByRole('separator', { name: 'Width of the list' });
  const library = (page: Page): Promise<number> => page.getByRole('region', { name: 'Library' }).evaluate((panel) => panel.getBoundingClientRect().width);
  const narrow = await library(window);
  const box = await centre.boundingBox();
  if (box === null) throw new Error('The edge of the list is not on the screen');
  await window.mouse.move(box.x + 4, 300);
  await window.mouse.down();
  await window.mouse.move(box.x + 64, 310, { steps: 5 });
  await window.mouse.up();
  await expect.poll(() => library(window)).toBe(narrow + 60);
  await first.close();

  const second = await launch({ userDataDir: first.userDataDir });
  await expectPapers(second.window, 119);
  await expect.poll(() => library(second.window)).toBe(narrow + 60);
  await second.window.getByRole('separator', { name: 'Width of the list' }).dblclick();
  await expect.poll(() => library(second.window)).toBe(narrow);
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
  await expect.poll(() => holder()).toBe('Places');
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
