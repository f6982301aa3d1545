/** A day as a reader types it. */
import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import { MONTHS } from './days.ts';
import { addDays, type Day } from './named-days.ts';

/** The same day so many months later; where that month is shorter, its last day. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

/**
 * Reads `2026-12-01` (also with `/` or `.` or single digits), `today`, `tomorrow`, `in a week`,
 * `in 3 days`, `in 2 months`. Fails with `bad-request` where that is no day, or none from 1900 to 2999,
 * and says what would be.
 */
export function readDay(typed: string, today: Day): Result<Day> {
  const text = typed.trim().toLowerCase().replace(/\s+/gu, ' ');
  if (text === '') return fail('bad-request', 'That is no day.', 'Write it as year-month-day, like 2026-12-01.');
  if (text === 'today') return ok(today);
  if (text === 'tomorrow') return ok(addDays(today, 1));
  const away = /^in (an?|\d{1,4}) (day|week|month|year)s?$/u.exec(text);
  if (away !== null) return ok(later(today, away[1] === 'a' || away[1] === 'an' ? 1 : Number(away[1]), away[2] ?? ''));
  const named = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u.exec(text);
  if (named === null) return fail('bad-request', `“${typed.trim()}” is not a day that Carrel can read.`, 'Write it as year-month-day, like 2026-12-01, or as tomorrow, in 3 days, in a week.');
  const [year = 0, month = 0, date = 0] = named.slice(1).map(Number);
  if (year < 1900 || year > 2999) return fail('bad-request', `The year ${String(year)} is out of reach.`, 'Write a year from 1900 to 2999.');
  const monthName = MONTHS[month - 1];
  if (monthName === undefined) return fail('bad-request', `A year has no month ${String(month)}.`, 'Write year, month and day in this order, like 2026-12-01.');
  const day = new Date(Date.UTC(year, month - 1, date));
  if (day.getUTCMonth() !== month - 1) {
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return fail('bad-request', `There is no ${String(date)} ${monthName} ${String(year)}.`, `${monthName} ${String(year)} has the days 1 to ${String(last)}.`);
  }
  return ok(day.toISOString().slice(0, 10));
}

function later(today: Day, count: number, unit: string): Day {
  if (unit === 'day') return addDays(today, count);
  if (unit === 'week') return addDays(today, 7 * count);
  return addMonths(today, unit === 'year' ? 12 * count : count);
}
