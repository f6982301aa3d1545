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
