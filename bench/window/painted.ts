/** From a key or a click until what it brings was painted: the one clock of every journey through the window. */
import type { Page } from '@playwright/test';

/** What the clock goes by. Both functions run in the window and see nothing but what they are handed. */
export interface Watch {
  /** What starts the clock; a key unless told otherwise. */
  readonly on?: 'keydown' | 'click' | 'drop';
  /** Handed to both functions, as it is. */
  readonly argument?: string;
  /** Looked at when the clock starts, before the window reacts; nothing unless told otherwise. */
  readonly remember?: (argument: string) => string;
  /** Asked after each change of the document, with the changes, until it says yes. */
  readonly until: (seen: { readonly argument: string; readonly before: string; readonly changes: readonly MutationRecord[] }) => boolean;
  /** After so many milliseconds nothing is awaited any more; a minute unless told otherwise. */
  readonly limitMs?: number;
}

export interface Painted {
  /** Milliseconds from the event until the task after the frame that drew it. */
  readonly ms: number;
  /** The same in frames; 1 is the next one. */
  readonly frames: number;
  /** Milliseconds from the event until the document had changed, drawn or not. */
  readonly changedMs: number;
}

/**
 * Starts the clock at the next such event that `act` brings about, and answers when the change was painted.
 * Null when that did not happen within the limit.
 */
export async function timeToPainted(window: Page, act: () => Promise<void>, { on = 'keydown', argument = '', remember = nothing, until, limitMs = 60_000 }: Watch): Promise<Painted | null> {
  // A policy without eval does not bind the inspector, so the functions go over as their source.
  await window.evaluate(`(${watchNext.toString()})(${JSON.stringify({ on, argument, limitMs })}, ${remember.toString()}, ${until.toString()})`);
  await act();
  return window.evaluate(() => (globalThis as unknown as { nextPaint: Promise<Painted | null> }).nextPaint);
}

/** As `timeToPainted`, where the change has to come. */
export async function paintedAfter(window: Page, act: () => Promise<void>, watch: Watch): Promise<Painted> {
  const painted = await timeToPainted(window, act, watch);
  if (painted === null) throw new Error(`What was waited for did not come: ${watch.until.toString()}, ${watch.argument ?? ''}`);
  return painted;
}

function nothing(): string {
  return '';
}

interface Order {
  readonly on: string;
  readonly argument: string;
  readonly limitMs: number;
}

/** Runs in the window. */
function watchNext({ on, argument, limitMs }: Order, remember: NonNullable<Watch['remember']>, until: Watch['until']): void {
  const nextPaint = new Promise<Painted | null>((resolve, reject) => {
    const begin = ({ timeStamp }: Event): void => {
      const before = remember(argument);
      let frames = 0;
      let isDrawing = false;
      // Calls back in the task after this one, or, while a frame is made, after that frame.
      const after = (task: () => void): void => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          task();
        };
        port2.postMessage(null);
      };
      const count = (): void => {
        frames += 1;
        isDrawing = true;
        after(() => {
          isDrawing = false;
        });
        counting = requestAnimationFrame(count);
      };
      let counting = requestAnimationFrame(count);
      const stop = (): void => {
        observer.disconnect();
        clearTimeout(timer);
      };
      const observer = new MutationObserver((changes) => {
        try {
          if (!until({ argument, before, changes })) return;
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
        stop();
        const changedMs = performance.now() - timeStamp;
        // The task after the frame: by then it was drawn. A change made while a frame is made belongs to that frame.
        const drawn = (): void => {
          cancelAnimationFrame(counting);
          after(() => {
            resolve({ ms: performance.now() - timeStamp, frames, changedMs });
          });
        };
        if (isDrawing) drawn();
        else requestAnimationFrame(drawn);
      });
      const timer = setTimeout(() => {
        stop();
        cancelAnimationFrame(counting);
        resolve(null);
      }, limitMs);
      observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true, attributes: true });
    };
    addEventListener(on, begin, { capture: true, once: true });
  });
  Object.assign(globalThis, { nextPaint });
}
