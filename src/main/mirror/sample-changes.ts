/** Annotation rows for tests. */
import type { Change } from '../../domain/annotation/annotation.ts';
import type { PaperId } from '../../domain/paper/paper.ts';

const paperId = 'arxiv:2203.00555' as PaperId;
const versioned = (id: string, revision: number) => ({ id, revision, createdAt: 1, updatedAt: revision, deleted: false });

export function noteChange(markdown: string, revision = 1, id: string = paperId): Change {
  return { table: 'notes', row: { ...versioned(id, revision), paperId: id as PaperId, markdown } };
}

export function highlightChange(comment = '', revision = 1): Change {
  const anchor = { start: 3, end: 8, exact: 'words', prefix: 'of ', suffix: ' and', textHash: 'abc' };
  return { table: 'highlights', row: { ...versioned('h1', revision), paperId, field: 'abstract', anchor, colour: 'yellow', comment } };
}

export function listChanges(): readonly Change[] {
  return [
    { table: 'readingLists', row: { ...versioned('l1', 1), name: 'First', description: '', rank: 'a0' } },
    { table: 'listEntries', row: { ...versioned(`l1/${paperId}`, 1), listId: 'l1', paperId, rank: 'a0', finishedAt: null, note: '' } },
  ];
}
