/** A picture of every view in the table, in two sizes and two themes. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { chooseTheme, noticeOf } from './desk.ts';
import { furnish } from './furnish.ts';
import { launchCarrel, type Launched } from './launch.ts';
import { VIEWS } from './views.ts';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

/** Leaves the pictures in folders named by size and theme; answers with how many there are. */
export async function viewPictures(folder: string): Promise<number> {
  const carrel = await launchCarrel();
  const { window } = carrel;
  await furnish(window);
  let taken = 0;
  for (const theme of ['light', 'dark'] as const) {
    await chooseTheme(window, theme);
    for (const size of SIZES) {
      await resize(carrel, size);
      const place = join(folder, `${String(size.width)}x${String(size.height)}-${theme}`);
      mkdirSync(place, { recursive: true });
      taken += await allViews(window, place);
    }
  }
  await carrel.close();
  return taken;
}

async function allViews(window: Page, place: string): Promise<number> {
  for (const [at, { name, open, seen, leave }] of VIEWS.entries()) {
    await open(window);
    await seen(window).waitFor();
    // What comes to rest after it: a drawing, a fade.
    await window.waitForTimeout(400);
    await window.screenshot({ path: join(place, `${String(at + 1).padStart(2, '0')}-${name.replaceAll(' ', '-')}.png`) });
    await leave(window);
    const close = noticeOf(window).getByRole('button', { name: 'Close this message' });
    if (await close.isVisible()) await close.click();
  }
  return VIEWS.length;
}

/** Gives the window's content a size, and waits until it has it. */
export async function resize({ app, window }: Launched, size: { readonly width: number; readonly height: number }): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
  await window.waitForFunction((width) => innerWidth === width, size.width);
}
