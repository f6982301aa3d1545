/** What the journeys about highlights need: a paper with a formula, and ways to its marks. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { expectPapers, notesOf, paste, selectWords, textOf } from './desk.ts';

export const TITLE = 'A title about small formulas';
export const ABSTRACT =
  'We show that the cost grows as $O(N \\log N)$ in every case that we looked at, which is less than anybody expected before. ' +
  'Half of the layers can be removed with little loss, provided that the remaining ones are trained a little longer than usual.';

/** Opens a paper whose abstract is known word by word and has one formula. */
export async function openFormulas(window: Page): Promise<Locator> {
  await expectPapers(window, 119);
  await paste(window, `${TITLE}\n${ABSTRACT}`);
  await window.getByRole('dialog').getByRole('button', { name: TITLE }).click();
  const text = textOf(window, 'Abstract');
  await expect(text.locator('.katex')).toHaveCount(1);
  return text;
}

/** The highlights in the notes. */
export function cards(window: Page): Locator {
  return notesOf(window).getByRole('list', { name: 'Highlights' }).locator('.highlight-card');
}

/** The bar at the selected words, or at the active highlight. */
export function bar(window: Page, name: 'Selected words' | 'Highlight'): Locator {
  return window.getByRole('toolbar', { name });
}

/** Marks the first occurrence of `words` with a key, and waits until it is listed. */
export async function mark(window: Page, text: Locator, words: string, key: string): Promise<void> {
  const before = await cards(window).count();
  await selectWords(text, words);
  await window.keyboard.press(key);
  await expect(cards(window)).toHaveCount(before + 1);
  await expect(bar(window, 'Highlight')).toBeVisible();
}

/** The quotes of the highlights as they are read out, in text order. */
export async function expectQuotes(window: Page, quotes: readonly string[]): Promise<void> {
  const read = (): Promise<(string | null)[]> => cards(window).locator('.highlight-card-quote').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  await expect.poll(read).toEqual(quotes.map((quote) => `Show in the text: ${quote}`));
}

/** The middle of the first occurrence of `words` on the screen. */
export async function placeOf(text: Locator, words: string): Promise<{ readonly x: number; readonly y: number; readonly left: number; readonly right: number }> {
  return text.evaluate((host, wanted) => {
    const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { x: (left + right) / 2, y: (top + bottom) / 2, left, right };
    }
    throw new Error(`"${wanted}" is not in this text`);
  }, words);
}
