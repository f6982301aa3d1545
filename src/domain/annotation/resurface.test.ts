import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, dayStart } from '../calendar/days.ts';
import type { Resurfacing } from './annotation.ts';
import { highlightOf } from './highlight.fixture.ts';
import { asDismissed, asPutOff, asShown, oneFromThePast, restDays } from './resurface.ts';

const HOUR = 3_600_000;
const START = new Date(2026, 2, 1, 12).getTime();
const after = (days: number, hours = 12): number => dayStart(START, days) + hours * HOUR;

test('the rests grow from a week by 1.8 each time', () => {
  expect([0, 1, 2, 3, 4, 5].map(restDays)).toEqual([7, 13, 23, 41, 73, 132]);
});

describe('which highlight is the one of the day', () => {
  const made = [highlightOf('a', { createdAt: START }), highlightOf('b', { createdAt: after(-1) })];

  test('none in the first week', () => {
    expect(oneFromThePast(made, [], after(5))).toBeNull();
  });

  test('the one that is overdue longest', () => {
    expect(oneFromThePast(made, [], after(6))?.id).toBe('b');
    expect(oneFromThePast(made, [], after(30))?.id).toBe('b');
  });

  test('the one that was shown today stays, though another is overdue longer now', () => {
    const shown = asShown(undefined, 'a', after(30, 8));
    expect(oneFromThePast(made, [shown], after(30, 22))?.id).toBe('a');
    expect(oneFromThePast(made, [shown], after(31, 1))?.id).toBe('b');
  });

  test('one that was dismissed today leaves the rest of the day empty, and never comes back', () => {
    const dismissed = asDismissed(asShown(undefined, 'b', after(30)), true, after(30));
    expect(oneFromThePast(made, [dismissed], after(30, 20))).toBeNull();
    expect(oneFromThePast([highlightOf('b', { createdAt: START })], [dismissed], after(3_000))).toBeNull();
  });

  test('a deleted highlight is not shown', () => {
    expect(oneFromThePast([highlightOf('a', { createdAt: START, deleted: true })], [], after(100))).toBeNull();
  });
});

test('showing counts once a day; putting off takes the count back, so that it comes sooner', () => {
  const first = asShown(undefined, 'a', after(7, 9));
  expect(asShown(first, 'a', after(7, 21))).toBe(first);
  const second = asShown(first, 'a', after(20));
  expect(second).toMatchObject({ times: 2, revision: 2, lastShownAt: after(20) });
  const a = highlightOf('a', { createdAt: START });
  expect(oneFromThePast([a], [second], after(20 + 22))).toBeNull();
  expect(oneFromThePast([a], [asPutOff(second, after(20))], after(20 + 13))?.id).toBe('a');
});

test('any day has one answer, at every hour and in every order', () => {
  const highlights = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1, maxLength: 4 }), createdAt: fc.integer({ min: 0, max: 400 }) }), { selector: ({ id }) => id, maxLength: 12 });
  fc.assert(
    fc.property(highlights, fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 23 }), (made, day, hour) => {
      const rows = made.map(({ id, createdAt }) => highlightOf(id, { createdAt: after(createdAt) }));
      const chosen = oneFromThePast(rows, [], after(day, 0))?.id;
      expect(oneFromThePast([...rows].reverse(), [], after(day, hour))?.id).toBe(chosen);
      if (chosen === undefined) return;
      const seen = asShown(undefined, chosen, after(day, hour));
      expect(oneFromThePast(rows, [seen], after(day, 23))?.id).toBe(chosen);
    }),
  );
});

test('a year of days: at most one a day, dismissed ones never, the rests of each grow', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 20 }), fc.nat({ max: 19 }), (days, unwanted) => {
      const highlights = days.map((day, at) => highlightOf(`h${at}`, { createdAt: after(day) }));
      const rows = new Map<string, Resurfacing>();
      const showings = new Map<string, number[]>();
      for (let day = 0; day < 365; day += 1) {
        const one = oneFromThePast(highlights, [...rows.values()], after(day));
        if (one === null) continue;
        const shown = asShown(rows.get(one.id), one.id, after(day));
        rows.set(one.id, one.id === `h${unwanted}` ? asDismissed(shown, true, after(day)) : shown);
        showings.set(one.id, [...(showings.get(one.id) ?? []), after(day)]);
      }
      expect(showings.get(`h${unwanted}`)?.length ?? 1).toBe(1);
      for (const { id, createdAt } of highlights) {
        const times = [createdAt, ...(showings.get(id) ?? [])];
        times.slice(1).forEach((time, at) => {
          expect(daysBetween(times[at] ?? 0, time)).toBeGreaterThanOrEqual(restDays(at));
        });
      }
    }),
    { numRuns: 30 },
  );
});
