import type { Page } from '@playwright/test';

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
  await window.evaluate((wanted) => {
    const time = new Promise<number>((resolve) => {
      addEventListener(
        'keydown',
        (event) => {
          const observer = new MutationObserver(() => {
            const ids = new Set([...document.querySelectorAll<HTMLElement>('main mark')].flatMap((mark) => mark.dataset['highlights']?.split(' ') ?? []));
            if (ids.size < wanted || (wanted === 0 && ids.size > 0)) return;
            observer.disconnect();
            // The task after the next frame: by then it was drawn.
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => {
                port1.close();
                resolve(performance.now() - event.timeStamp);
              };
              port2.postMessage(null);
            });
          });
          observer.observe(document.body, { childList: true, subtree: true, attributes: true });
        },
        { capture: true, once: true },
      );
    });
    Object.assign(globalThis, { opened: time });
  }, highlights);
  await window.keyboard.press(key);
  return window.evaluate(() => (globalThis as unknown as { opened: Promise<number> }).opened);
}
