import { setTimeout } from 'node:timers/promises';
import { startChild } from './child.ts';
import type { LoadMessage, LoadOrder } from './load-messages.ts';

export interface Loaded {
  readonly seconds: number;
  /** Seconds of all its threads on a processor: what else the machine does counts less here. */
  readonly cpuSeconds: number;
  readonly papers: number;
  /** The longest time in which the process did not answer while it imported, in milliseconds. */
  readonly longestSilence: number;
}

/** Between an answer and the next ping, in milliseconds. */
const PAUSE = 5;

/** Loads an empty folder and pings the process all the while. */
export async function loadLibrary(order: LoadOrder): Promise<Loaded> {
  const child = startChild('load-process.ts', order);
  const seen: { importing: boolean; longestSilence: number; loaded?: Omit<Loaded, 'longestSilence'>; asked?: number | undefined } = { importing: false, longestSilence: 0 };
  child.on('message', (message: LoadMessage) => {
    switch (message.kind) {
      case 'importing':
        seen.importing = message.on;
        break;
      case 'loaded':
        seen.loaded = message;
        break;
      case 'pong':
        if (seen.asked !== undefined) seen.longestSilence = Math.max(seen.longestSilence, performance.now() - seen.asked);
        seen.asked = undefined;
        break;
    }
  });
  while (child.exitCode === null && child.signalCode === null) {
    if (seen.importing && seen.asked === undefined && child.connected) {
      seen.asked = performance.now();
      child.send('ping', () => undefined);
    }
    await setTimeout(PAUSE);
  }
  if (seen.loaded === undefined) throw new Error(`Loading the library ended with ${String(child.exitCode ?? child.signalCode)}.`);
  return { ...seen.loaded, longestSilence: seen.longestSilence };
}
