import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListEntry, PaperState, ReadingList } from '../annotation/annotation.ts';
import type { PaperId } from '../paper/paper.ts';
import { addDays, daysBetween, lastMonths, lastWeeks, weekOf } from '../calendar/named-days.ts';
import { readingFacts, type ReadingFacts } from './reading-facts.ts';
import { backlogByWeek, finishedByMonth, finishedByWeek, oldestUnread, streak } from './statistics.ts';

const paper = (id: string): PaperId => id as PaperId;
const fact = (id: string, waitingSince: string, finished: string | null = null, dismissed: string | null = null): ReadingFacts => ({
  paperId: paper(id), waitingSince, finished, dismissed,
}); // prettier-ignore
const TODAY = '2026-11-23';

describe('days', () => {
  it('add up over months and leap years, and weeks begin on Monday', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(['2026-11-22', '2026-11-23', '2026-11-29'].map(weekOf)).toEqual(['2026-11-16', '2026-11-23', '2026-11-23']);
    expect(lastWeeks(TODAY, 3)).toEqual(['2026-11-09', '2026-11-16', '2026-11-23']);
    expect(lastMonths('2026-01-15', 3)).toEqual(['2025-11', '2025-12', '2026-01']);
  });

  it('are as far apart as were added', () => {
    fc.assert(fc.property(fc.integer({ min: -40_000, max: 40_000 }), (days) => daysBetween(TODAY, addDays(TODAY, days)) === days));
  });
});

describe('what is known of reading', () => {
  const versioned = (id: string, createdAt: number) => ({ id, revision: 1, createdAt, updatedAt: createdAt, deleted: false });
  const state = (id: string, createdAt: number, more: Partial<PaperState>): PaperState => ({
    ...versioned(id, createdAt), paperId: paper(id), status: 'queued', statusAt: createdAt, startedAt: null, finishedAt: null,
    rating: null, priority: 'normal', snoozedUntil: null, queueRank: null, tags: [], ...more,
  }); // prettier-ignore
  const list = (id: string, deleted = false) => ({ ...versioned(id, 0), deleted }) as ReadingList;
  const entry = (listId: string, id: string, createdAt: number, finishedAt: number | null = null) =>
    ({ ...versioned(`${listId}/${id}`, createdAt), listId, paperId: paper(id), finishedAt }) as ListEntry;
  const dayOf = (time: number): string => addDays('2026-01-01', time);

  it('joins statuses and lists by paper; lists that are deleted say nothing', () => {
    const facts = readingFacts(
      {
        paperStates: [state('a', 9, { status: 'finished', finishedAt: 12, statusAt: 12 }), state('b', 3, { status: 'dismissed', statusAt: 4 }), state('c', 1, { status: 'new' })],
        readingLists: [list('l'), list('gone', true)],
        listEntries: [entry('l', 'a', 5, 20), entry('l', 'd', 6), entry('gone', 'e', 1)],
      },
      dayOf,
    );
    expect(facts).toEqual([fact('a', dayOf(5), dayOf(12)), fact('b', dayOf(3), null, dayOf(4)), fact('d', dayOf(6))]);
  });
});

describe('statistics', () => {
  const FACTS = [
    fact('a', '2026-11-01', '2026-11-10'),
    fact('b', '2026-11-12', '2026-11-22'),
    fact('c', '2026-11-13'),
    fact('d', '2026-11-02', null, '2026-11-17'),
    fact('e', '2026-11-23'),
  ];

  it('count what was finished, and what waited at the end of each week', () => {
    expect(finishedByWeek(FACTS, TODAY, 3).map(({ papers }) => papers)).toEqual([1, 1, 0]);
    expect(backlogByWeek(FACTS, TODAY, 4).map(({ papers }) => papers)).toEqual([2, 3, 1, 2]);
  });

  it('count the waiting as if each week were counted by itself', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-09-30', days));
    const some = fc.array(fc.record({ paperId: fc.constant(paper('x')), waitingSince: day, finished: fc.option(day), dismissed: fc.option(day) }));
    const waits = ({ waitingSince, finished, dismissed }: ReadingFacts, end: string): boolean => waitingSince <= end && ((finished ?? dismissed) ?? '9') > end;
    fc.assert(
      fc.property(some, (facts) => {
        const ends = lastWeeks(TODAY, 5).map((week) => (addDays(week, 6) < TODAY ? addDays(week, 6) : TODAY));
        expect(backlogByWeek(facts, TODAY, 5).map(({ papers }) => papers)).toEqual(ends.map((end) => facts.filter((one) => waits(one, end)).length));
      }),
    );
  });

  it('name the papers that were finished month by month', () => {
    const before = fact('f', '2026-01-01', '2026-09-30');
    expect(finishedByMonth([...FACTS, before], TODAY, 2)).toEqual([
      { month: '2026-10', papers: [] },
      { month: '2026-11', papers: ['a', 'b'] },
    ]);
  });

  it('name what waits longest', () => {
    expect(oldestUnread(FACTS, TODAY, 5).map(({ paperId }) => paperId)).toEqual(['c', 'e']);
    const waiting = Array.from({ length: 20 }, (_, at) => fact(`p${String(at)}`, addDays('2026-10-01', (at * 7) % 20)));
    expect(oldestUnread(waiting, TODAY, 3).map(({ waitingSince }) => waitingSince)).toEqual(['2026-10-01', '2026-10-02', '2026-10-03']);
  });

  it('know how many days in a row something was done', () => {
    expect(streak(new Set(), TODAY)).toEqual({ current: 0, longest: 0 });
    expect(streak(new Set(['2026-11-22', '2026-11-21', '2026-11-10']), TODAY)).toEqual({ current: 2, longest: 2 });
    expect(streak(new Set(['2026-11-20', TODAY, '2026-11-19', '2026-11-18']), TODAY)).toEqual({ current: 1, longest: 3 });
  });
});
