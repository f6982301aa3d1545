/** What it takes to be through with a list by its goal. */
import { dayName, dayWords } from '../calendar/days.ts';
import { daysBetween } from '../calendar/named-days.ts';
import { counted } from '../text/counted.ts';

interface GoalWords {
  readonly text: string;
  /** The day has gone by with papers left. */
  readonly isPast: boolean;
}

/**
 * The goal in a sentence: `12 papers in 9 days: 2 a day`. `left` papers of `total` are not finished;
 * `goal` is a day like `2026-12-01`, `now` a moment in milliseconds since 1970-01-01 UTC.
 */
export function goalWords(left: number, total: number, goal: string, now: number): GoalWords {
  const days = daysBetween(dayName(now), goal);
  if (left === 0) return { text: total === 0 ? `Goal: ${dayInWords(goal, now)}` : `Goal ${dayInWords(goal, now)}: every paper is finished`, isPast: false };
  if (days < 0) return { text: `${counted(-days, 'day')} past its goal, ${counted(left, 'paper')} left`, isPast: true };
  return { text: `${counted(left, 'paper')} ${paceWords(left, days)}`, isPast: false };
}

/** The day of a goal as people say it. */
export function dayInWords(day: string, now: number): string {
  if (daysBetween(dayName(now), day) === 1) return 'tomorrow';
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return dayWords(new Date(year, month - 1, date).getTime(), now);
}

function paceWords(left: number, days: number): string {
  if (days === 0) return 'to finish today';
  if (days === 1) return 'to finish by tomorrow';
  const pace = left >= days ? Math.ceil(left / days) : 1 / Math.floor(days / left);
  return `in ${counted(days, 'day')}: ${pace >= 1 ? `${pace.toLocaleString('en')} a day` : `one every ${String(Math.round(1 / pace))} days`}`;
}
