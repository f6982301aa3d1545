/** Days by their names as people say them. */
import { MONTHS } from './days.ts';
import { daysBetween, type Day } from './named-days.ts';

/** The names of the weekdays, Sunday first, as `Date` counts them. */
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Further away than so many days the name of the weekday would be taken for another week's. */
const WEEK = 6;

/** `today`, `tomorrow`, `yesterday`, `Friday` within six days, else `12 March`, with the year where it is another. */
export function namedDayWords(day: Day, today: Day): string {
  const away = daysBetween(today, day);
  if (away === 0) return 'today';
  if (away === 1) return 'tomorrow';
  if (away === -1) return 'yesterday';
  const date = new Date(`${day}T00:00:00Z`);
  if (Math.abs(away) <= WEEK) return WEEKDAYS[date.getUTCDay()] ?? day;
  const words = `${String(date.getUTCDate())} ${MONTHS[date.getUTCMonth()] ?? ''}`;
  return day.slice(0, 4) === today.slice(0, 4) ? words : `${words} ${day.slice(0, 4)}`;
}

/** The same with the word that stands before it in a sentence: `on Friday`, `on 12 March`, but `today`. */
export function onNamedDay(day: Day, today: Day): string {
  return Math.abs(daysBetween(today, day)) <= 1 ? namedDayWords(day, today) : `on ${namedDayWords(day, today)}`;
}
