/** What a change takes: until it is painted, and until it is durable. */
import type { Page } from '@playwright/test';
import type { Launched } from '../../e2e/launch.ts';
import { paintedAfter, type Painted, type Watch } from '../window/painted.ts';
import { openView, VIEWS } from './views.ts';

/** How often each change is made. */
const TIMES = 20;
const PAUSE_MS = 400;

export interface Changed {
  readonly painted: readonly Painted[];
  /** Milliseconds from the key until the status line says "Saved". */
  readonly durable: readonly number[];
}

/**
 * Durable: the window's store has the row on disk (IndexedDB, strict durability), and so has the mirror
 * (SQLite, write-ahead log, synchronous=FULL), and the window was told so. It is what "Saved" means.
 */
const SAVED: Watch = {
  until: ({ changes }) =>
    changes.some(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest('.save-line') != null) &&
    document.querySelector('.save-line')?.textContent === 'Saved',
};

/** The papers of a list in the order on the screen. */
const ORDER: Watch = {
  remember: () => [...document.querySelectorAll<HTMLElement>('[role=row][data-id]')].map(({ dataset }) => dataset['id']).join(),
  until: ({ before }) => [...document.querySelectorAll<HTMLElement>('[role=row][data-id]')].map(({ dataset }) => dataset['id']).join() !== before,
};

/** The words of the chosen paper's row, which name its status. */
const ROW: Watch = {
  remember: () => document.querySelector('[role=listbox][aria-label=Papers] [aria-selected=true]')?.textContent ?? '',
  until: ({ before }) => (document.querySelector('[role=listbox][aria-label=Papers] [aria-selected=true]')?.textContent ?? before) !== before,
};

/** Moves the third paper of the list down and up again. */
export async function moves(window: Page, listView: string): Promise<Changed> {
  const view = VIEWS.find(({ name }) => name === listView);
  if (view === undefined) throw new Error(`There is no view "${listView}".`);
  await openView(window, view);
  await window.locator('[role=row][data-id]').nth(2).click();
  return changes(window, ['Alt+ArrowDown', 'Alt+ArrowUp'], ORDER);
}

/** Finishes the chosen paper of the library and puts it back. */
export async function statusChanges(window: Page): Promise<Changed> {
  await window.keyboard.press('g');
  await window.getByRole('listbox', { name: 'Papers' }).getByRole('option').nth(2).click();
  return changes(window, ['e'], ROW);
}

async function changes(window: Page, keys: readonly string[], seen: Watch): Promise<Changed> {
  const [painted, durable]: [Painted[], number[]] = [[], []];
  for (let time = 0; time <= 2 * TIMES; time += 1) {
    const key = keys[time % keys.length] ?? '';
    await window.waitForTimeout(PAUSE_MS);
    const one = await paintedAfter(window, () => window.keyboard.press(key), time % 2 === 0 ? seen : SAVED);
    // The first one is the warm-up.
    if (time === 0) continue;
    if (time % 2 === 0) painted.push(one);
    else durable.push(one.changedMs);
  }
  return { painted, durable };
}

/** A page with nothing in it, which marks itself at each key: what this machine can do at all. */
export async function emptyPage({ app }: Launched): Promise<readonly Painted[]> {
  const opened = app.waitForEvent('window');
  await app.evaluate(({ BrowserWindow }) => {
    void new BrowserWindow({ width: 1280, height: 800 }).loadURL('about:blank');
  });
  const page = await opened;
  await page.evaluate(() => {
    let keys = 0;
    addEventListener('keydown', () => {
      keys += 1;
      document.body.textContent = String(keys);
    });
  });
  const painted: Painted[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    await page.waitForTimeout(PAUSE_MS);
    painted.push(await paintedAfter(page, () => page.keyboard.press('x'), { until: () => true }));
  }
  await page.close();
  return painted;
}
