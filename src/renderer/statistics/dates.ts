/** Dates as the statistics name them. Days have no time zone, so they are read and written in UTC. */
import { dateLabel } from '../../domain/paper/date.ts';

const TICK = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const MONTH_TICK = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** `2026-11-23` as `23 Nov`. */
export function weekTick(week: string): string {
  return TICK.format(new Date(`${week}T00:00:00Z`));
}

/** `2026-11-23` as `Week of 23 November 2026`. */
export function weekName(week: string): string {
  return `Week of ${dateLabel(week)}`;
}

/** `2026-11` as `Nov`; the first of a year with the year below it. */
export function monthTick(month: string): string {
  const name = MONTH_TICK.format(new Date(`${month}-01T00:00:00Z`));
  return month.endsWith('-01') ? `${name}\n${month.slice(0, 4)}` : name;
}

/** `2026-11` as `Nov 2026`. */
export function monthName(month: string): string {
  return MONTH.format(new Date(`${month}-01T00:00:00Z`));
}
