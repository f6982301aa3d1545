import type { Page } from '@playwright/test';

/** What a reader types, letter by letter: topic words of the invented papers, one after the other. */
const SEQUENCES = ['attention transformer', 'graph message passing', 'quantum lattice', 'causal inf', 'wei chen policy', 'model compression'];

/** After an answer is on the screen, until the next key: a quick typist's pace. */
const PACE_MS = 60;

/**
 * Types into the search box and answers with the milliseconds from each key until the rows it brought
 * were painted. The box itself and the line with the number of papers change before the rows do and
 * don't count; a key that changed nothing in the list is left out.
 */
export async function typingTimes(window: Page): Promise<readonly number[]> {
  const times: number[] = [];
  const box = window.getByRole('combobox', { name: 'Search the library' });
  for (const sequence of SEQUENCES) {
    await box.fill('');
    await box.focus();
    await window.waitForTimeout(500);
    for (const key of sequence) {
      await watchNextKey(window);
      await window.keyboard.press(key === ' ' ? 'Space' : key);
      const time = await window.evaluate(() => (globalThis as unknown as { nextPaint: Promise<number | null> }).nextPaint);
      if (time !== null) times.push(time);
      await window.waitForTimeout(PACE_MS);
    }
  }
  await box.fill('');
  return times;
}

/** Makes the window note when the next key goes down and when the rows that follow from it are painted. */
async function watchNextKey(window: Page): Promise<void> {
  await window.evaluate(() => {
    const LIMIT_MS = 2_000;
    const panel = document.querySelector('section[aria-label="Library"]');
    if (panel === null) throw new Error('There is no library on the screen.');
    const nextPaint = new Promise<number | null>((resolve) => {
      addEventListener(
        'keydown',
        (event) => {
          const observer = new MutationObserver((changes) => {
            if (changes.every(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest('[role=search], [role=status]') != null)) return;
            observer.disconnect();
            clearTimeout(timer);
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
          const timer = setTimeout(() => {
            observer.disconnect();
            resolve(null);
          }, LIMIT_MS);
          observer.observe(panel, { childList: true, subtree: true, characterData: true, attributes: true });
        },
        { capture: true, once: true },
      );
    });
    Object.assign(globalThis, { nextPaint });
  });
}
