import type { Day } from '../../domain/statistics/days.ts';

/** The calendar day of a time (milliseconds since 1970-01-01 UTC) where this computer is. */
export function dayOf(time: number): Day {
  const date = new Date(time);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
