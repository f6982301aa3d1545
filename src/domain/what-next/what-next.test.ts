import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRIORITIES, STATUSES, type ListEntry, type PaperState } from '../annotation/annotation.ts';
import { addDays } from '../calendar/named-days.ts';
import type { WhatNextRows } from './candidates.ts';
import { reasonSentence } from './reason.ts';
import { entry, list, paper, queued, state } from './rows.fixture.ts';
import { whatNext } from './what-next.ts';

const TODAY = '2026-11-25'; // a Wednesday
const NOW = new Date(2026, 10, 25, 12).getTime();
const daysAgo = (days: number): number => NOW - days * 86_400_000;

/** The papers in their order, each with its reason. */
function told(rows: Partial<WhatNextRows>): readonly string[] {
  const whole = { states: [], lists: [], entries: [], ...rows };
  return whatNext(whole, TODAY).map((candidate) => `${candidate.paperId.slice('arxiv:'.length)}: ${reasonSentence(candidate, TODAY)}`);
}

const LISTS = [list('Thesis', { rank: 'a1' }), list('Start here')];

describe('what comes next', () => {
  it('is what is due, then what has priority, then what was begun, then the queue, then the lists', () => {
    const rows = {
      lists: LISTS,
      states: [
        queued('second', 'a1'), queued('first', 'a0'), queued('urgent', 'a2', { priority: 'high' }), queued('whenever', 'Zz', { priority: 'low' }),
        state('begun', { status: 'reading', startedAt: daysAgo(1) }), state('earlier', { status: 'reading', startedAt: daysAgo(20) }),
      ],
      entries: [
        entry('Start here', 'soon', { dueDate: addDays(TODAY, 1) }), entry('Start here', 'late', { dueDate: addDays(TODAY, -30), rank: 'a5' }),
        entry('Start here', 'listed', { rank: 'a2' }), entry('Start here', 'next', { rank: 'a1' }), entry('Thesis', 'far', { dueDate: addDays(TODAY, 40) }),
      ],
    }; // prettier-ignore
    expect(told(rows)).toEqual([
      'late: Overdue since 26 October on “Start here”.',
      'soon: Due tomorrow on “Start here”.',
      'urgent: High priority, and fourth in your queue.',
      'begun: You began it yesterday.',
      'earlier: You began it on 5 November.',
      'first: Second in your queue.',
      'second: Third in your queue.',
      'far: Due 4 January 2027 on “Thesis”.',
      'next: Second on “Start here”.',
      'listed: Third on “Start here”.',
      'whenever: Low priority; first in your queue.',
    ]);
  });

  it('is nothing where nothing waits', () => {
    expect(told({ states: [state('a'), state('b', { status: 'finished' })], lists: LISTS })).toEqual([]);
  });

  it('leaves out what is finished, dismissed, asleep, or on lists that are gone or put away', () => {
    const states = [
      state('done', { status: 'finished' }), state('gone', { status: 'dismissed' }), queued('asleep', 'a0', { snoozedUntil: daysAgo(-1) }),
      queued('awake', 'a1', { snoozedUntil: NOW }), queued('deleted', 'a2', { deleted: true }),
    ]; // prettier-ignore
    const lists = [...LISTS, list('Old', { archivedAt: 1 }), list('Deleted', { deleted: true })];
    const entries = [
      entry('Start here', 'done'), entry('Start here', 'gone'), entry('Start here', 'asleep'), entry('Start here', 'a', { finishedAt: 5 }),
      entry('Start here', 'b', { deleted: true }), entry('Old', 'c'), entry('Deleted', 'e'), entry('Unknown', 'f'),
    ]; // prettier-ignore
    expect(told({ states, lists, entries })).toEqual(['awake: First in your queue.']);
  });

  it('takes the day of a list for its papers, and takes it for near when more papers than days are left', () => {
    const lists = [list('Thesis', { goalDate: addDays(TODAY, 10) }), list('Chapter', { parentId: 'Thesis', rank: 'a1' })];
    const many = (count: number): ListEntry[] => Array.from({ length: count }, (_, at) => entry(at % 2 === 0 ? 'Thesis' : 'Chapter', `p${String(at).padStart(2, '0')}`, { rank: `a${String(at % 10)}` }));
    expect(told({ lists, states: [queued('q', 'a0')], entries: many(9) })[0]).toBe('q: First in your queue.');
    expect(told({ lists, states: [queued('q', 'a0')], entries: many(10) })[0]).toBe('p00: “Thesis” should be read by 5 December; 10 papers are left.');
    const over = [list('Thesis', { goalDate: addDays(TODAY, -2) })];
    expect(told({ lists: over, entries: [entry('Thesis', 'x')] })).toEqual(['x: “Thesis” should have been read by Monday; 1 paper is left.']);
    expect(told({ lists: over, entries: [entry('Thesis', 'x', { dueDate: addDays(TODAY, 50) })] })).toEqual(['x: Due 14 January 2027 on “Thesis”.']);
  });

  it('says what a list says of priority, unless something was said of the paper itself', () => {
    const entries = [entry('Thesis', 'a', { priority: 'high' }), entry('Start here', 'b', { priority: 'high' })];
    expect(told({ lists: LISTS, entries, states: [queued('a', 'a0'), queued('b', 'a1', { priority: 'low' })] })).toEqual([
      'a: High priority on “Thesis”, and first in your queue.',
      'b: Low priority; second in your queue.',
    ]);
    expect(told({ lists: LISTS, entries: [entry('Thesis', 'a', { priority: 'high' })] })).toEqual(['a: High priority on “Thesis”.']);
    expect(told({ lists: LISTS, entries: [entry('Thesis', 'a')] })).toEqual(['a: Next on “Thesis”.']);
  });

  it('says what is due today and of what was begun when nobody knows when', () => {
    expect(told({ lists: LISTS, entries: [entry('Thesis', 'a', { dueDate: TODAY }), entry('Thesis', 'b', { dueDate: addDays(TODAY, 4) })] })).toEqual(['a: Due today on “Thesis”.', 'b: Due Sunday on “Thesis”.']);
    expect(told({ states: [state('a', { status: 'reading' }), queued('b', 'a0')] })).toEqual(['a: You are reading it.', 'b: First in your queue.']);
    expect(told({ states: Array.from({ length: 23 }, (_, at) => queued(`p${String(at).padStart(2, '0')}`, `a${String.fromCharCode(65 + at)}`)) }).at(-1)).toBe('p22: 23rd in your queue.');
  });
});

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const priority = fc.constantFrom(...PRIORITIES);
const day = fc.option(fc.integer({ min: -20, max: 60 }).map((days) => addDays(TODAY, days)));
const states = fc.uniqueArray(
  fc.record({ name, status: fc.constantFrom(...STATUSES), priority, rank: fc.constantFrom('a0', 'a1', 'a2', 'a3'), begun: fc.integer({ min: 1, max: 30 }), asleep: fc.boolean() }),
  { selector: (one) => one.name },
).map((made): PaperState[] => made.map((one) => state(one.name, {
  status: one.status, priority: one.priority, queueRank: one.status === 'queued' ? one.rank : null,
  startedAt: daysAgo(one.begun), snoozedUntil: one.asleep ? daysAgo(-1) : null,
}))); // prettier-ignore
const entries = fc.uniqueArray(
  fc.record({ listId: fc.constantFrom('Thesis', 'Start here'), name, dueDate: day, priority, rank: fc.constantFrom('a0', 'a1', 'a2'), finished: fc.boolean() }),
  { selector: (one) => `${one.listId}/${one.name}` },
).map((made) => made.map(({ listId, name: of, finished, ...more }) => entry(listId, of, { ...more, finishedAt: finished ? 5 : null }))); // prettier-ignore
const rows: fc.Arbitrary<WhatNextRows> = fc.record({ states, entries, lists: day.map((goalDate) => [list('Thesis', { goalDate }), list('Start here', { rank: 'a1' })]) });
const order = (from: WhatNextRows): readonly string[] => whatNext(from, TODAY).map(({ paperId }) => paperId);

describe('of any rows, what comes next', () => {
  it('never is finished, dismissed or asleep, and is each paper once', () => {
    fc.assert(fc.property(rows, (made) => {
      const out = new Set(made.states.filter((one) => ['finished', 'dismissed'].includes(one.status) || one.snoozedUntil !== null).map(({ paperId }) => paperId));
      const found = order(made);
      expect(found.filter((id) => out.has(id as never))).toEqual([]);
      const waiting = [
        ...made.states.filter(({ status }) => status === 'queued' || status === 'reading').map(({ paperId }) => paperId),
        ...made.entries.filter(({ finishedAt }) => finishedAt === null).map(({ paperId }) => paperId),
      ]; // prettier-ignore
      expect([...found].sort()).toEqual([...new Set(waiting)].filter((id) => !out.has(id)).sort());
    })); // prettier-ignore
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(fc.property(rows, (made) => {
      expect(order({ states: made.states.toReversed(), lists: made.lists.toReversed(), entries: made.entries.toReversed() })).toEqual(order(made));
    })); // prettier-ignore
  });

  it('never puts what is less overdue before what is more overdue', () => {
    fc.assert(fc.property(rows, (made) => {
      const overdue = whatNext(made, TODAY).flatMap(({ due }) => (due !== null && due.day < TODAY ? [due.day] : []));
      expect(overdue).toEqual(overdue.toSorted());
    })); // prettier-ignore
  });

  it('has all that is near or past its day before all that is not', () => {
    fc.assert(fc.property(rows, (made) => {
      const near = whatNext(made, TODAY).map(({ due }) => due?.near === true);
      expect(near).toEqual(near.toSorted((a, b) => Number(b) - Number(a)));
    })); // prettier-ignore
  });

  it('has a paper no later for a higher priority', () => {
    fc.assert(fc.property(rows, name, (made, raised) => {
      const more = made.states.some(({ paperId }) => paperId === paper(raised)) ? made.states : [...made.states, state(raised)];
      const before = order({ ...made, states: more });
      const after = order({ ...made, states: more.map((one) => (one.paperId === paper(raised) ? { ...one, priority: 'high' as const } : one)) });
      expect(after.indexOf(paper(raised))).toBeLessThanOrEqual(before.indexOf(paper(raised)));
    })); // prettier-ignore
  });

  it('has a paper no later for a place nearer to the top of the queue', () => {
    fc.assert(fc.property(rows, name, (made, moved) => {
      const top = { ...made, states: made.states.map((one) => (one.paperId === paper(moved) && one.status === 'queued' ? { ...one, queueRank: 'Zz' } : one)) };
      expect(order(top).indexOf(paper(moved))).toBeLessThanOrEqual(order(made).indexOf(paper(moved)));
    })); // prettier-ignore
  });
});
