import type { CDPSession, Page } from '@playwright/test';
import { paintedAfter, type Watch } from '../window/painted.ts';
import { threadTime, worked } from '../window/thread-time.ts';

/** Times in milliseconds. */
export interface Opening {
  /** From the key until the rows, with the titles of their papers, are painted. */
  readonly painted: number;
  /** What the window's main thread worked meanwhile, whatever else the machine did. */
  readonly processor: number;
}

export interface Openings {
  readonly first: Opening;
  readonly again: readonly Opening[];
  /** From each letter in the filter until its rows are painted. */
  readonly typed: readonly number[];
  /** From the key that gives all of them another colour until it is seen. */
  readonly recoloured: number;
}

const TIMES = 15;

/** Opens the view once and then again and again, types into its filter, and recolours everything. */
export async function openingTimes(window: Page): Promise<Openings> {
  const session = await threadTime(window);
  const first = await open(window, session);
  const again: Opening[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    await window.keyboard.press('g');
    await window.waitForTimeout(300);
    again.push(await open(window, session));
  }
  const typed: number[] = [];
  await window.keyboard.press('/');
  for (const key of 'the layer norm') typed.push(await painted(window, key === ' ' ? 'Space' : key, null));
  await window.keyboard.press('Escape');
  await window.keyboard.press('Escape');
  await window.keyboard.press('Control+a');
  const recoloured = await painted(window, '3', '.filter-colours');
  return { first, again, typed, recoloured };
}

async function open(window: Page, session: CDPSession): Promise<Opening> {
  const before = await worked(session);
  const time = await painted(window, 'Shift+H', '.group-head-name');
  return { painted: time, processor: (await worked(session)) - before };
}

/**
 * Presses a key and answers with the time until the words (or names) of what the selector finds are others,
 * and painted; without a selector until the next change of the rows, which is what a change without waiting takes.
 */
async function painted(window: Page, key: string, selector: string | null): Promise<number> {
  const { ms } = await paintedAfter(window, () => window.keyboard.press(key), selector === null ? ANY_CHANGE : { ...OTHER_WORDS, argument: selector });
  return ms;
}

const ANY_CHANGE: Watch = { until: () => true };

/** Words and names of what the selector finds; titles that are on their way stand as a blank: a view without them is not painted yet. */
const OTHER_WORDS: Watch = {
  remember: (selector) => [...document.querySelectorAll(selector)].map((node) => node.textContent + [...node.children].map((child) => child.getAttribute('aria-label') ?? '').join()).join('\n'),
  until: ({ argument, before }) => {
    const now = [...document.querySelectorAll(argument)].map((node) => node.textContent + [...node.children].map((child) => child.getAttribute('aria-label') ?? '').join());
    return now.length > 0 && now.join('\n') !== before && now.every((line) => line.trim() !== '');
  },
};
