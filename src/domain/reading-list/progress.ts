/** How far the reader is with a reading list. */
import type { ListEntry, PaperState } from '../annotation/annotation.ts';
import type { PaperId } from '../paper/paper.ts';

export interface Progress {
  readonly finished: number;
  readonly total: number;
}

/** Counts the papers on the list and how many of them are finished. */
export function progress(entries: readonly ListEntry[]): Progress {
  const live = entries.filter((entry) => !entry.deleted);
  return { finished: live.filter((entry) => entry.finishedAt !== null).length, total: live.length };
}

/** How far the reader is with each list that has papers: list id → progress. */
export function progressByList(entries: readonly ListEntry[]): ReadonlyMap<string, Progress> {
  const lists = new Map<string, Progress>();
  for (const { listId, finishedAt, deleted } of entries) {
    if (deleted) continue;
    const { finished, total } = lists.get(listId) ?? { finished: 0, total: 0 };
    lists.set(listId, { finished: finished + (finishedAt === null ? 0 : 1), total: total + 1 });
  }
  return lists;
}

/** Whether the reader is as far with every list; two that are not known yet are the same. */
export function sameProgress(a: ReadonlyMap<string, Progress> | undefined, b: ReadonlyMap<string, Progress> | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.size === b.size && [...a].every(([id, { finished, total }]) => b.get(id)?.finished === finished && b.get(id)?.total === total);
}

/** Why nothing is left to read of a paper. */
export type Done = 'finished' | 'dismissed';

/** The papers that are finished or dismissed as a whole. */
export function donePapers(states: readonly PaperState[]): ReadonlyMap<PaperId, Done> {
  const done = new Map<PaperId, Done>();
  for (const { deleted, paperId, status } of states) if (!deleted && (status === 'finished' || status === 'dismissed')) done.set(paperId, status);
  return done;
}
