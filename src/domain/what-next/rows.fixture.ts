/** Rows for the tests of what comes next, by what differs from a plain one. */
import type { ListEntry, PaperState, ReadingList } from '../annotation/annotation.ts';
import { firstRevision } from '../annotation/revision.ts';
import type { PaperId } from '../paper/paper.ts';
import { entryOn } from '../reading-list/entries.fixture.ts';
import { listRow } from '../reading-list/list.fixture.ts';

/** The id of a paper that is called so. */
export const paper = (name: string): PaperId => `arxiv:${name}` as PaperId;

/** A paper with a status, new unless said otherwise. */
export function state(name: string, more: Partial<PaperState> = {}): PaperState {
  return {
    ...firstRevision(paper(name), 1), paperId: paper(name), status: 'new', statusAt: 1, startedAt: null, finishedAt: null, rating: null,
    priority: 'normal', snoozedUntil: null, queueRank: null, tags: [], ...more,
  }; // prettier-ignore
}

/** A paper in the queue. */
export function queued(name: string, queueRank: string, more: Partial<PaperState> = {}): PaperState {
  return state(name, { status: 'queued', queueRank, ...more });
}

/** A list among others of the same rank. */
export function list(name: string, more: Partial<ReadingList> = {}): ReadingList {
  return listRow(name, { rank: 'a0', ...more });
}

/** A paper on a list. */
export function entry(listId: string, name: string, more: Partial<ListEntry> = {}): ListEntry {
  return entryOn(listId, paper(name), more);
}
