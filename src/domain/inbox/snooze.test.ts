import { expect, it } from 'vitest';
import { dayName } from '../calendar/days.ts';
import { snoozeChoices, snoozeDay } from './snooze.ts';

const at = (year: number, month: number, day: number): number => new Date(year, month - 1, day, 15).getTime();
const offered = (now: number): readonly string[] => snoozeChoices(now).map(({ until }) => dayName(until));

it('offers tomorrow, three days, the next Monday and the same day of the next month', () => {
  expect(offered(at(2026, 11, 24))).toEqual(['2026-11-25', '2026-11-27', '2026-11-30', '2026-12-24']);
});

it('means the Monday of the next week on a Monday, and the last day where a month is shorter', () => {
  expect(offered(at(2026, 11, 23))[2]).toBe('2026-11-30');
  expect(offered(at(2026, 11, 29))[2]).toBe('2026-11-30');
  expect(offered(at(2026, 1, 31))[3]).toBe('2026-02-28');
  expect(offered(at(2026, 12, 31))[3]).toBe('2027-01-31');
});

it('takes a later day, from its beginning', () => {
  expect(snoozeDay('2026-11-24', at(2026, 11, 23))).toEqual({ ok: true, value: new Date(2026, 10, 24).getTime() });
  expect(snoozeDay('in 2 weeks', at(2026, 11, 23))).toEqual({ ok: true, value: new Date(2026, 11, 7).getTime() });
});

it.each([
  ['2026-11-22', 'That day is over.'],
  ['2026-11-23', 'That day is today.'],
  ['2026-02-30', 'There is no 30 February 2026.'],
  ['', 'That is no day.'],
  ['soon', '“soon” is not a day that Carrel can read.'],
])('refuses %s with a sentence', (day, message) => {
  expect(snoozeDay(day, at(2026, 11, 23))).toMatchObject({ ok: false, error: { code: 'bad-request', message } });
});
