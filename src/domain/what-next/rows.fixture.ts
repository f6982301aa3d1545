/** Rows for the tests of what comes next, by what differs from a plain one. */
import type { ListEntry, PaperState, ReadingList, Versioned } from '../annotation/annotation.ts';
import type { PaperId } from '../paper/paper.ts';

const versioned = (id: string): Versioned => ({ id, revision: 1, createdAt: 1, updatedAt: 1, deleted: false });

export const paper = (name: string): PaperId => `arxiv:${name}` as PaperId;

export function state(name: string, more: Partial<PaperState> = {}): PaperState {
  return {
    ...versioned(paper(name)), paperId: paper(name), status: 'new', statusAt: 1, startedAt: null, finishedAt: null, rating: null,
    priority: 'normal', snoozedUntil: null, queueRank: null, tags: [], ...more,
  }; // prettier-ignore
}

export function queued(name: string, queueRank: string, more: Partial<PaperState> = {}): PaperState {
  return state(name, { status: 'queued', queueRank, ...more });
}

export function list(name: string, more: Partial<ReadingList> = {}): ReadingList {
  return { ...versioned(name), name, description: '', rank: 'a0', parentId: null, colour: null, goalDate: null, archivedAt: null, query: null, ...more };
}

export function entry(listId: string, name: string, more: Partial<ListEntry> = {}): ListEntry {
  return { ...versioned(`${listId}/${name}`), listId, paperId: paper(name), rank: 'a0', finishedAt: null, note: '', dueDate: null, priority: 'normal', ...more };
}
