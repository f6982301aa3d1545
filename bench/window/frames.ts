import type { Page } from '@playwright/test';

/** Frames measured at each speed. */
const FRAMES = 240;

/** Pixels a frame: reading along, and looking for something far down. */
export const SPEEDS = { slow: 24, fast: 1_500 } as const;

/**
 * Milliseconds between frames while the list scrolls. A library without papers has nothing to scroll;
 * its frames say what this machine can do at all.
 */
export function frameTimes(window: Page, pixels: number): Promise<readonly number[]> {
  return window.evaluate(
    ([step, frames]) =>
      new Promise<number[]>((resolve) => {
        const list = document.querySelector('[role=listbox][aria-label="Papers"]');
        list?.scrollTo({ top: 0 });
        const times: number[] = [];
        let before: number | undefined;
        const next = (now: number): void => {
          if (before !== undefined) times.push(now - before);
          before = now;
          list?.scrollBy({ top: step });
          if (times.length < frames) requestAnimationFrame(next);
          else resolve(times);
        };
        requestAnimationFrame(next);
      }),
    [pixels, FRAMES] as const,
  );
}

/** How long a stretch of fast scrolling lasts, in frames; and how often the list is scrolled, or sent to another place. */
const STRETCH = 40;
const STOPS = 12;

/** Frames after which rows that are still blank count as never coming. */
const LIMIT = 300;

/** How many frames rows stayed blank after the list stood still: after fast scrolling, and after going to a place far away. */
export interface BlankFrames {
  readonly scrolled: readonly number[];
  readonly jumped: readonly number[];
}

/** Scrolls and jumps, and looks each time how soon every row on the screen has its words. */
export function blankFrames(window: Page): Promise<BlankFrames> {
  return window.evaluate(
    async ([step, stretch, stops, limit]) => {
      const list = document.querySelector('[role=listbox][aria-label="Papers"]');
      if (list === null) throw new Error('There is no list on the screen.');
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      const isBlank = (): boolean => {
        const { top, bottom } = list.getBoundingClientRect();
        return [...list.querySelectorAll('.paper-row-skeleton')].some((row) => {
          const box = row.getBoundingClientRect();
          return box.bottom > top && box.top < bottom;
        });
      };
      const untilFull = async (): Promise<number> => {
        // What the list draws because of the last step is there one frame later.
        await frame();
        for (let frames = 0; frames < limit; frames += 1) {
          await frame();
          if (!isBlank()) return frames;
        }
        return limit;
      };
      const [scrolled, jumped]: [number[], number[]] = [[], []];
      for (let stop = 0; stop < stops; stop += 1) {
        list.scrollTo({ top: (list.scrollHeight * stop) / stops });
        for (let at = 0; at < stretch; at += 1) {
          await frame();
          list.scrollBy({ top: step });
        }
        scrolled.push(await untilFull());
        list.scrollTo({ top: (list.scrollHeight * ((stop * 7 + 3) % stops)) / stops + 777 });
        jumped.push(await untilFull());
      }
      return { scrolled, jumped };
    },
    [SPEEDS.fast, STRETCH, STOPS, LIMIT] as const,
  );
}
