/** Until when a paper may be snoozed: always the beginning of a day on the reader's clock. */
import { dayName, dayStart } from '../calendar/days.ts';
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
 * The beginning of a day (`2026-12-01`), in milliseconds since 1970-01-01 UTC. Fails with `bad-request` for what
 * is no day and for a day that is not later than today.
 */
export function snoozeDay(day: string, now: number): Result<number> {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const moment = new Date(Number(year), Number(month) - 1, Number(date)).getTime();
  if (Number.isNaN(moment) || dayName(moment) !== day) return fail('bad-request', 'That is no day.', 'Type day, month and year, or choose one above.');
  if (day <= dayName(now)) return fail('bad-request', day === dayName(now) ? 'That day is today.' : 'That day is over.', 'Choose a later one.');
  return ok(moment);
}

function nextMonday(now: number): number {
  const weekday = (new Date(now).getDay() + 6) % 7;
  return dayStart(now, 7 - weekday);
}

/** A day that the next month does not have counts as its last. */
function aMonthLater(now: number): number {
  const day = new Date(now);
  const last = new Date(day.getFullYear(), day.getMonth() + 2, 0).getDate();
  return new Date(day.getFullYear(), day.getMonth() + 1, Math.min(day.getDate(), last)).getTime();
}
