/** Publication dates are as exact as their source: `2022`, `2022-03` or `2022-03-01`. */
import { MONTHS } from '../calendar/days.ts';

/** The year of a date, as text. */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}

/** The date as people write it, no more exact than it is known: `2022`, `March 2022`, `1 March 2022`. */
export function dateLabel(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
