import { describe, expect, it } from 'vitest';
import type { Highlight, ListEntry, Note, ReadingList, Versioned } from '../annotation/annotation.ts';
import type { PaperId } from '../paper/paper.ts';
import { annotationTerms } from './annotation-terms.ts';
import { evaluateAnnotationTerms, type AnnotationRows } from './evaluate-annotation-term.ts';
import { parseQuery } from './parse.ts';

const versioned = (id: string): Versioned => ({ id, revision: 1, createdAt: 1, updatedAt: 1, deleted: false });
const paper = (id: string): PaperId => id as PaperId;

function highlight(paperId: string, exact: string, comment = ''): Highlight {
  const anchor = { start: 0, end: exact.length, exact, prefix: '', suffix: '', textHash: '' };
  return { ...versioned(`h-${paperId}-${exact}`), paperId: paper(paperId), field: 'title', anchor, colour: 'yellow', comment, tags: [] };
}
const note = (paperId: string, markdown: string): Note => ({ ...versioned(paperId), paperId: paper(paperId), markdown });
const list = (id: string, name: string): ReadingList => ({
  ...versioned(id), name, description: '', rank: 'a0', parentId: null, colour: null, goalDate: null, archivedAt: null, query: null,
}); // prettier-ignore
const entry = (listId: string, paperId: string, finishedAt: number | null = null): ListEntry => ({
  ...versioned(`${listId}/${paperId}`), listId, paperId: paper(paperId), rank: 'a0', finishedAt, note: '', dueDate: null, priority: 'normal',
}); // prettier-ignore

const ROWS: AnnotationRows = {
  highlights: [highlight('a', 'A tight bound'), highlight('b', 'Déjà vu', 'See the *proof*'), { ...highlight('c', 'A bound that is gone'), deleted: true }],
  notes: [note('a', 'Proof sketch: pre-training helps.'), note('b', ' \n'), { ...note('c', 'proof'), deleted: true }],
  readingLists: [list('l1', 'Start here'), list('l2', 'Été in the library'), { ...list('l3', 'Start again'), deleted: true }],
  listEntries: [entry('l1', 'a', 5), entry('l1', 'b'), entry('l2', 'c'), entry('l3', 'd', 5), { ...entry('l2', 'd', 5), deleted: true }],
};

const matching = (text: string): string => [...(Object.values(evaluateAnnotationTerms(parseQuery(text).query, ROWS))[0] ?? [])].sort().join(' ');

describe('evaluateAnnotationTerm', () => {
  it.each([
    ['has:highlight', 'a b'],
    ['has:note', 'a'],
    ['is:finished', 'a'],
    ['list:"start here"', 'a b'],
    ['list:start ', 'a b'],
    ['list:sta', 'a b'],
    ['list:sta ', ''],
    ['list:ete ', 'c'],
    ['list:"here start"', ''],
    ['note:PROOF ', 'a'],
    ['note:proo ', ''],
    ['note:help ', 'a'],
    ['note:"train help"', 'a'],
    ['note:"help training"', ''],
    ['PROOF ', 'a b'],
    ['bounds ', 'a'],
    ['proo', 'a b'],
    ['pr', ''],
    ['prov*', ''],
    ['"vu see"', ''],
    ['"see the pro', 'b'],
    ['??? ', ''],
    ['note:proo*', 'a'],
    ['note:pre-training ', 'a'],
    ['note:"training helps"', 'a'],
    ['note:"training he', 'a'],
    ['highlight:bound ', 'a'],
    ['highlight:deja ', 'b'],
    ['highlight:proof ', 'b'],
    ['highlight:x ', ''],
  ])('%s finds %s', (text, papers) => {
    expect(matching(text)).toBe(papers);
  });
});

describe('annotationTerms', () => {
  it('names each term of a query once, wherever it stands', () => {
    const { query } = parseQuery('lamps (has:note OR -list:"Start here") has:note year:2020 note:x');
    expect(annotationTerms(query).map(({ key }) => key)).toEqual(['lamps', 'has:note', 'list:"Start here"', 'note:x…']);
  });

  it('tells a half-typed word from a whole one', () => {
    const keys = (text: string): readonly string[] => annotationTerms(parseQuery(text).query).map(({ key }) => key);
    expect(keys('note:x')).not.toEqual(keys('note:x '));
  });

  it('takes words without a field for words that may stand in annotations too, and no others', () => {
    const { query } = parseQuery('title:lamps "red desk" -oak pre* has:code -year:2020');
    expect(annotationTerms(query).map(({ key }) => key)).toEqual(['"red desk"', 'oak', 'pre*']);
  });

  it('is empty when the catalog can answer alone', () => {
    expect(annotationTerms(parseQuery('title:lamps has:code -year:2020').query)).toEqual([]);
  });
});
