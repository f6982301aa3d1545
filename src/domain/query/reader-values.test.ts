import { expect, it } from 'vitest';
import type { Highlight, ListEntry, Note, PaperState, ReadingList } from '../annotation/annotation.ts';
import type { AnnotationRows } from './evaluate-annotation-term.ts';
import { beginsLike, listValues, tagValues } from './reader-values.ts';

const rows = {
  highlights: [{ paperId: 'a', tags: ['Method', 'idea'], deleted: false }, { paperId: 'c', tags: ['gone'], deleted: true }] as unknown as readonly Highlight[],
  notes: [{ paperId: 'a', markdown: 'See #method.', deleted: false }, { paperId: 'b', markdown: '#method #zeta', deleted: false }] as unknown as readonly Note[],
  paperStates: [{ paperId: 'b', tags: ['alpha'], deleted: false }] as unknown as readonly PaperState[],
  readingLists: [
    { id: 'l2', name: 'Second', rank: 'a1', deleted: false, archivedAt: null, query: null }, { id: 'l1', name: 'First', rank: 'a0', deleted: false, archivedAt: null, query: null },
    { id: 'l5', name: 'Smart', rank: 'a4', deleted: false, archivedAt: null, query: 'bert' },
    { id: 'l3', name: 'Put away', rank: 'a2', deleted: false, archivedAt: 1 }, { id: 'l4', name: 'Gone', rank: 'a3', deleted: true, archivedAt: null },
  ] as unknown as readonly ReadingList[], // prettier-ignore
  listEntries: [{ listId: 'l2', deleted: false }, { listId: 'l2', deleted: true }] as unknown as readonly ListEntry[],
  preferences: [],
} satisfies AnnotationRows;

it('tags are counted by paper, wherever they stand, most papers first', () => {
  expect(tagValues(rows)).toEqual([{ value: 'Method', papers: 2 }, { value: 'alpha', papers: 1 }, { value: 'idea', papers: 1 }, { value: 'zeta', papers: 1 }]);
});

it('lists come in the order of the reader, without what is put away; what a smart one finds is not known here', () => {
  expect(listValues(rows)).toEqual([{ value: 'First', papers: 0 }, { value: 'Second', papers: 1 }, { value: 'Smart' }]);
});

it('values begin like what is typed when each typed word begins one of theirs', () => {
  expect(['', 'her', 'sta HER', 'été'].map((typed) => beginsLike('Start here, Été', typed))).toEqual([true, true, true, true]);
  expect(['art', 'start there'].map((typed) => beginsLike('Start here', typed))).toEqual([false, false]);
});
