import { assertNever } from '../result.ts';
import type { AddedUnit } from './query.ts';

const DAY = 86_400_000;

/**
 * The moment that lies `amount` days, weeks, months or years before `now`, in milliseconds since
 * 1970-01-01 UTC. A day that the earlier month does not have counts as its last.
 */
export function addedSince(now: number, amount: number, unit: AddedUnit): number {
  switch (unit) {
    case 'd':
      return now - amount * DAY;
    case 'w':
      return now - amount * 7 * DAY;
    case 'm':
      return monthsBefore(now, amount);
    case 'y':
      return monthsBefore(now, amount * 12);
    default:
      return assertNever(unit);
  }
}

function monthsBefore(now: number, months: number): number {
  const date = new Date(now);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.getTime();
}
