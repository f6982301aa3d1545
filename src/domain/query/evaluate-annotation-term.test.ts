import { describe, expect, it } from 'vitest';
import type { Highlight, ListEntry, Note, PaperState, ReadingList, Status, Versioned } from '../annotation/annotation.ts';
import type { PaperId } from '../paper/paper.ts';
import { annotationTerms, isWhatIsLeft, plainPapers, type TermPapers } from './annotation-terms.ts';
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

const state = (paperId: string, status: Status, tags: readonly string[] = []): PaperState => ({
  ...versioned(paperId), paperId: paper(paperId), status, statusAt: 1, startedAt: null, finishedAt: null, rating: null, priority: 'normal', snoozedUntil: null, queueRank: null, tags,
}); // prettier-ignore
const due = (listId: string, paperId: string, dueDate: string, finishedAt: number | null = null): ListEntry => ({ ...entry(listId, paperId, finishedAt), dueDate });
const DUE = [
  due('l2', 'h', '2026-11-30'), due('l2', 'i', '2026-12-01'), due('l2', 'j', '2026-01-01', 5), due('l2', 'f', '2026-01-01'), due('l4', 'k', '2026-01-01'),
]; // prettier-ignore
const TODAY = '2026-11-30';

const ROWS: AnnotationRows = {
  highlights: [highlight('a', 'A tight bound'), { ...highlight('e', 'Tagged'), tags: ['Key-Idea'] }, highlight('b', 'Déjà vu', 'See the *proof*'), { ...highlight('c', 'A bound that is gone'), deleted: true }],
  notes: [note('a', 'Proof sketch: pre-training helps. #method/ablation #keyword'), note('b', ' \n'), { ...note('c', 'proof'), deleted: true }],
  readingLists: [list('l1', 'Start here'), list('l2', 'Été in the library'), { ...list('l3', 'Start again'), deleted: true }, { ...list('l4', 'Put away'), archivedAt: 5 }],
  listEntries: [entry('l1', 'a', 5), entry('l1', 'b'), entry('l2', 'c'), entry('l3', 'd', 5), { ...entry('l2', 'd', 5), deleted: true }, ...DUE],
  paperStates: [state('b', 'reading', ['Méthode', 'method']), { ...state('e', 'finished'), priority: 'high' }, state('f', 'dismissed'), { ...state('g', 'reading', ['method']), deleted: true }, { ...state('m', 'new'), snoozedUntil: new Date(2026, 11, 1).getTime() }, { ...state('n', 'new'), snoozedUntil: new Date(2026, 10, 30).getTime() }],
  preferences: [],
};

const setsOf = (text: string): readonly TermPapers[] => Object.values(evaluateAnnotationTerms(parseQuery(text).query, ROWS, TODAY));
const named = (papers: TermPapers | undefined): readonly string[] => plainPapers(papers) ?? [];
const matching = (text: string): string => [...named(setsOf(text)[0])].sort().join(' ');

describe('evaluateAnnotationTerm', () => {
  it.each([
    ['has:highlight', 'a b e'],
    ['has:note', 'a'],
    ['is:finished', 'a e j'],
    ['is:due', 'h'],
    ['is:snoozed', 'm'],
    ['status:reading', 'b'],
    ['status:Dismissed', 'f'],
    ['status:queued', ''],
    ['priority:high', 'e'],
    ['priority:Low', ''],
    ['tag:method ', 'a b'],
    ['tag:#METHOD ', 'a b'],
    ['tag:methode ', 'b'],
    ['tag:method/ablation ', 'a'],
    ['tag:meth ', ''],
    ['tag:meth', 'a b'],
    ['tag:key ', ''],
    ['tag:key', 'a e'],
    ['tag:"key idea"', 'e'],
    ['tag:key-idea ', 'e'],
    ['list:"start here"', 'a b'],
    ['list:start ', 'a b'],
    ['list:sta', 'a b'],
    ['list:sta ', ''],
    ['list:ete ', 'c f h i j'],
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

describe('what only the catalog can complete', () => {
  it('is new, or of normal priority, but for what has another status, or priority', () => {
    expect(setsOf('status:new')).toEqual([{ addedAfter: 0, without: ['b', 'e', 'f'].map(paper), beside: [] }]);
    expect(setsOf('priority:normal')).toEqual([{ addedAfter: 0, without: [paper('e')], beside: [] }]);
  });

  it('is in the Inbox, but for what has another status, is snoozed or is on a list', () => {
    const [papers] = setsOf('is:inbox');
    expect(papers !== undefined && isWhatIsLeft(papers) && [...papers.without].sort().join(' ')).toBe('a b c e f h i j k m');
  });
});

describe('a smart list', () => {
  const smart = (id: string, name: string, query: string): ReadingList => ({ ...list(id, name), query });
  const rows: AnnotationRows = {
    ...ROWS,
    readingLists: [...ROWS.readingLists, smart('s1', 'Start of proofs', 'note:proof list:library'), smart('s2', 'Round', 'list:round status:reading'), { ...smart('s3', 'Start gone', 'x'), deleted: true }],
  };
  const sets = (text: string): Readonly<Record<string, TermPapers>> => evaluateAnnotationTerms(parseQuery(text).query, rows, TODAY);

  it('hands over its search with the papers of other lists of the name, and what annotations say to it', () => {
    expect(sets('list:start ')).toEqual({
      'list:start': { papers: ['a', 'b'], searches: ['note:proof list:library'] },
      'note:proof': ['a'],
      'list:library…': ['c', 'h', 'i', 'j', 'f'],
    });
  });

  it('that names itself is handed over once', () => {
    expect(sets('list:"Round"')).toMatchObject({ 'list:"Round"': { searches: ['list:round status:reading'] }, 'list:round': { searches: ['list:round status:reading'] }, 'status:reading': ['b'] });
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
