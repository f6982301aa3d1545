import type { Page } from '@playwright/test';
import { timeToPainted, type Watch } from './painted.ts';

/** What a reader types, letter by letter: topic words of the invented papers, one after the other. */
const SEQUENCES = ['attention transformer', 'graph message passing', 'quantum lattice', 'causal inf', 'wei chen policy', 'model compression'];

/** After an answer is on the screen, until the next key: a quick typist's pace. */
const PACE_MS = 60;

/** A change of the list; of a key that changes nothing in it no more is heard. */
const ROWS: Watch = {
  until: ({ changes }) =>
    changes.some(({ target }) => {
      const element = target instanceof Element ? target : target.parentElement;
      return element?.closest('section[aria-label="Library"]') != null && element.closest('[role=search], [role=status]') === null;
    }),
  limitMs: 2_000,
};

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
      const painted = await timeToPainted(window, () => window.keyboard.press(key === ' ' ? 'Space' : key), ROWS);
      if (painted !== null) times.push(painted.ms);
      await window.waitForTimeout(PACE_MS);
    }
  }
  await box.fill('');
  return times;
}
