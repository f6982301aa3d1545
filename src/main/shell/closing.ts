/** A window closes only when what is being typed in it is saved, or when its reader says so all the same. */
import type { BrowserWindow } from 'electron';
import { tell } from './events.ts';

/** How long a window that does not answer may hold up closing, in milliseconds. Drafts keep its text all the same. */
const WAIT_MS = 5_000;

/** Asks the window to save before it closes; the answer comes as the request `shell:settled`. */
export function closeWhenSettled(window: BrowserWindow): { readonly settled: (answer: 'close' | 'stay') => void } {
  let timer: NodeJS.Timeout | undefined;
  const destroy = (): void => {
    clearTimeout(timer);
    if (!window.isDestroyed()) window.destroy();
  };
  window.on('close', (event) => {
    if (window.webContents.isCrashed()) return;
    event.preventDefault();
    if (timer !== undefined) return;
    timer = setTimeout(destroy, WAIT_MS);
    tell('shell:closing', { waitMs: WAIT_MS });
  });
  return {
    settled: (answer) => {
      if (answer === 'close') destroy();
      else clearTimeout(timer);
      timer = undefined;
    },
  };
}
