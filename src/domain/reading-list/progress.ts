/** How far the reader is with a reading list. */
import type { ListEntry } from '../annotation/annotation.ts';

export interface Progress {
  readonly finished: number;
  readonly total: number;
}

/** Counts the papers on the list and how many of them are finished. */
export function progress(entries: readonly ListEntry[]): Progress {
  const live = entries.filter((entry) => !entry.deleted);
  return { finished: live.filter((entry) => entry.finishedAt !== null).length, total: live.length };
}
