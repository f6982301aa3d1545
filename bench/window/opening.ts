import type { Page } from '@playwright/test';
import { paintedAfter } from './painted.ts';

/** Milliseconds from a key until what it brings was painted, one for each time it was pressed. */
export interface Opening {
  /** A paper without highlights, and the one that has them. */
  readonly plain: readonly number[];
  readonly marked: readonly number[];
  /** Another of its highlights became the active one. */
  readonly active: readonly number[];
}

const ROUNDS = 15;

/** Goes back and forth between the marked paper, which is the first of the list, and the next one. */
export async function openingTimes(window: Page, marks: number): Promise<Opening> {
  const plain: number[] = [];
  const marked: number[] = [];
  const active: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    plain.push(await timeOf(window, 'j', 0));
    marked.push(await timeOf(window, 'k', marks));
  }
  for (let round = 0; round < ROUNDS; round += 1) active.push(await timeOf(window, '.', marks));
  return { plain, marked, active };
}

/** Presses a key and answers with the milliseconds until the reader changed, has that many highlights in it, and was painted. */
async function timeOf(window: Page, key: string, highlights: number): Promise<number> {
  await window.waitForTimeout(400);
  const { ms } = await paintedAfter(window, () => window.keyboard.press(key), {
    argument: String(highlights),
    until: ({ argument }) => {
      const wanted = Number(argument);
      const ids = new Set([...document.querySelectorAll<HTMLElement>('main mark')].flatMap((mark) => mark.dataset['highlights']?.split(' ') ?? []));
      return wanted === 0 ? ids.size === 0 : ids.size >= wanted;
    },
  });
  return ms;
}
