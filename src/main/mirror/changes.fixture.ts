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
  return { table: 'highlights', row: { ...versioned('h1', revision), paperId, field: 'abstract', anchor, colour: 'yellow', comment, tags: [] } };
}

export function listChanges(): readonly Change[] {
  const list = { name: 'First', description: '', rank: 'a0', parentId: null, colour: null, goalDate: null, archivedAt: null, query: null };
  const entry = { listId: 'l1', paperId, rank: 'a0', finishedAt: null, note: '', dueDate: null, priority: 'normal' } as const;
  return [
    { table: 'readingLists', row: { ...versioned('l1', 1), ...list } },
    { table: 'listEntries', row: { ...versioned(`l1/${paperId}`, 1), ...entry } },
  ];
}

/** One row of each kind that papers don't need to have. */
export function otherChanges(): readonly Change[] {
  const dates = { statusAt: 1, startedAt: 1, finishedAt: null, snoozedUntil: null };
  return [
    {
      table: 'paperStates',
      row: { ...versioned(paperId, 1), ...dates, paperId, status: 'reading', rating: 4, priority: 'high', queueRank: 'a0', tags: ['method'] },
    },
    { table: 'savedSearches', row: { ...versioned('s1', 1), name: 'Pruning', query: 'layer pruning', sort: { by: 'date', direction: 'desc' }, rank: 'a0' } },
    { table: 'noteTemplates', row: { ...versioned('t1', 1), name: 'Short', markdown: '## Claim', rank: 'a0' } },
    { table: 'preferences', row: { ...versioned('colour-names', 1), value: { yellow: 'Claim' } } },
    { table: 'resurfacings', row: { ...versioned('h1', 1), highlightId: 'h1', lastShownAt: 1, times: 1, dismissed: false } },
  ];
}
