/** How far the reader is with a reading list, and what comes next. */
import type { ListEntry } from '../annotation/annotation.ts';
import { orderedEntries } from './order.ts';

export interface Progress {
  readonly finished: number;
  readonly total: number;
}

/** Counts the papers on the list and how many of them are finished. */
export function progress(entries: readonly ListEntry[]): Progress {
  const live = entries.filter((entry) => !entry.deleted);
  return { finished: live.filter((entry) => entry.finishedAt !== null).length, total: live.length };
}

/**
 * The first unfinished paper in list order, or with `afterId` the first one after that entry (and
 * from the start again when none follows). `undefined` when there is no other unfinished paper.
 */
export function nextUnfinished(entries: readonly ListEntry[], afterId?: string): ListEntry | undefined {
  const order = orderedEntries(entries);
  const at = order.findIndex((entry) => entry.id === afterId);
  const waiting = (entry: ListEntry): boolean => entry.finishedAt === null && entry.id !== afterId;
  return order.slice(at + 1).find(waiting) ?? order.find(waiting);
}
