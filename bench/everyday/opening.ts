/** How long views take from their key, or the click on their place, until they are painted. */
import type { CDPSession, Page } from '@playwright/test';
import { paintedAfter, type Watch } from '../window/painted.ts';
import { threadTime, worked } from '../window/thread-time.ts';
import { openView, VIEWS, type View } from './views.ts';

/** How often each view is opened again. */
const TIMES = 15;

/** The time a reader leaves between two things, so that what the last one set off does not count as the next one's. */
const PAUSE_MS = 300;

/** Times in milliseconds. */
export interface Opened {
  /** From the key or the click until it is painted. */
  readonly painted: number;
  /** What the window's main thread worked meanwhile, whatever else the machine did. */
  readonly worked: number;
}

/** Opens each view once, in the order of the table. */
export async function firstOpenings(window: Page): Promise<ReadonlyMap<string, Opened>> {
  const session = await threadTime(window);
  const times = new Map<string, Opened>();
  for (const view of VIEWS) times.set(view.name, await timeOf(window, session, view));
  return times;
}

/** Opens each view again and again, after one time that does not count. */
export async function repeatedOpenings(window: Page): Promise<ReadonlyMap<string, readonly Opened[]>> {
  const session = await threadTime(window);
  const times = new Map<string, readonly Opened[]>();
  for (const view of VIEWS) {
    await timeOf(window, session, view);
    const taken: Opened[] = [];
    for (let time = 0; time < TIMES; time += 1) taken.push(await timeOf(window, session, view));
    times.set(view.name, taken);
  }
  return times;
}

async function timeOf(window: Page, session: CDPSession, view: View): Promise<Opened> {
  await window.keyboard.press(view.from ?? 'g');
  await window.waitForTimeout(PAUSE_MS);
  const before = await worked(session);
  const { ms } = await paintedAfter(window, () => openView(window, view), watchOf(view));
  const after = await worked(session);
  await window.waitForTimeout(PAUSE_MS);
  if (view.close !== undefined) await window.keyboard.press(view.close);
  return { painted: ms, worked: after - before };
}

/** Rows without words are still on their way. The view was not there before, or with other rows in it. */
function watchOf({ open, inside, rows, least }: View): Watch {
  return {
    limitMs: 20_000,
    on: 'key' in open ? 'keydown' : 'click',
    argument: JSON.stringify({ inside, rows, least }),
    remember: (argument) => {
      const wanted = JSON.parse(argument) as { inside: string; rows: string };
      const place = document.querySelector(wanted.inside);
      return place?.checkVisibility() === true ? [...place.querySelectorAll(wanted.rows)].map((row) => row.textContent).join('\n') : '';
    },
    until: ({ argument, before }) => {
      const wanted = JSON.parse(argument) as { inside: string; rows: string; least: number };
      const place = document.querySelector(wanted.inside);
      if (place?.checkVisibility() !== true) return false;
      const found = [...place.querySelectorAll(wanted.rows)].map((row) => row.textContent);
      return found.length >= wanted.least && found.slice(0, wanted.least).every((words) => words.trim() !== '') && found.join('\n') !== before;
    },
  };
}
