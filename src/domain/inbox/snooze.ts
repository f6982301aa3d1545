/** Until when a paper may be snoozed: always the beginning of a day on the reader's clock. */
import { dayName, dayStart } from '../calendar/days.ts';
import { daysBetween } from '../calendar/named-days.ts';
import { addMonths, readDay } from '../calendar/typed-day.ts';
import { fail, ok, type Result } from '../result.ts';

export interface SnoozeChoice {
  readonly name: string;
  /** The one key that chooses it, as a capital or a digit. */
  readonly key: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly until: number;
}

/** The days that are offered, the nearest first but for Monday, which moves with the week. */
export function snoozeChoices(now: number): readonly SnoozeChoice[] {
  return [
    { name: 'Tomorrow', key: 'T', until: dayStart(now, 1) },
    { name: 'In 3 days', key: '3', until: dayStart(now, 3) },
    { name: 'Next Monday', key: 'M', until: nextMonday(now) },
    { name: 'In a month', key: 'O', until: aMonthLater(now) },
  ];
}

/**
 * The beginning of a day as a reader types it (see `readDay`), in milliseconds since 1970-01-01 UTC. Fails with
 * `bad-request` for what is no day and for a day that is not later than today.
 */
export function snoozeDay(typed: string, now: number): Result<number> {
  const today = dayName(now);
  const day = readDay(typed, today);
  if (!day.ok) return day;
  if (day.value <= today) return fail('bad-request', day.value === today ? 'That day is today.' : 'That day is over.', 'Choose a later one.');
  return ok(dayStart(now, daysBetween(today, day.value)));
}

function nextMonday(now: number): number {
  const weekday = (new Date(now).getDay() + 6) % 7;
  return dayStart(now, 7 - weekday);
}

function aMonthLater(now: number): number {
  const today = dayName(now);
  return dayStart(now, daysBetween(today, addMonths(today, 1)));
}
