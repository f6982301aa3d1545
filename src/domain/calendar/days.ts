/** Days and months of the reader's own clock. */

/** A stretch of days. Times are milliseconds since 1970-01-01 UTC, any moment of the day they stand for. */
export type DaySpan =
  | { readonly kind: 'any' }
  /** So many days up to today, today included. */
  | { readonly kind: 'last'; readonly days: number }
  /** From one day to another, both included; null leaves an end open. */
  | { readonly kind: 'between'; readonly from: number | null; readonly to: number | null };

/** When the day of `moment`, or the day so many days after it, begins. Days with a change of clocks count as one. */
export function dayStart(moment: number, daysLater = 0): number {
  const day = new Date(moment);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + daysLater).getTime();
}

/** The day as `2026-03-09`. */
export function dayName(moment: number): string {
  const day = new Date(moment);
  return `${monthName(moment)}-${String(day.getDate()).padStart(2, '0')}`;
}

const UTC_DAY = 86_400_000;

/**
 * `dayName` for many moments: it looks at the clock once for each day between them. Gives the same names,
 * also around changes of clocks and time zones.
 */
export function dayNamer(): (moment: number) => string {
  // Of each day of UTC: the reader's midnight in it, and the names before and after.
  const known = new Map<number, { readonly midnight: number; readonly before: string; readonly after: string } | null>();
  const split = (day: number): ReturnType<(typeof known)['get']> => {
    const [first, last] = [day * UTC_DAY, (day + 1) * UTC_DAY - 1];
    // Where the clock changes meanwhile, each moment is looked at.
    if (new Date(first).getTimezoneOffset() !== new Date(last + 1).getTimezoneOffset()) return null;
    return { midnight: dayStart(last), before: dayName(first), after: dayName(last) };
  };
  return (moment) => {
    const day = Math.floor(moment / UTC_DAY);
    const found = known.get(day) ?? split(day) ?? null;
    known.set(day, found);
    if (found === null) return dayName(moment);
    return moment < found.midnight ? found.before : found.after;
  };
}

/** The month as `2026-03`; compares as text. */
export function monthName(moment: number): string {
  const day = new Date(moment);
  return `${String(day.getFullYear()).padStart(4, '0')}-${String(day.getMonth() + 1).padStart(2, '0')}`;
}

/** How many days lie between two moments, counted by midnights: yesterday evening is one day ago. */
export function daysBetween(earlier: number, later: number): number {
  return Math.round((dayStart(later) - dayStart(earlier)) / 86_400_000);
}

/** The names of the months, January first. */
export const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The months as references abbreviate them: `jan`. */
export const SHORT_MONTHS = MONTHS.map((name) => name.slice(0, 3).toLowerCase());

/** The day as people say it: `today`, `yesterday`, `12 March`, `12 March 2024` where the year is another. */
export function dayWords(moment: number, now: number): string {
  const ago = daysBetween(moment, now);
  if (ago === 0) return 'today';
  if (ago === 1) return 'yesterday';
  const day = new Date(moment);
  const words = `${day.getDate()} ${MONTHS[day.getMonth()] ?? ''}`;
  return day.getFullYear() === new Date(now).getFullYear() ? words : `${words} ${day.getFullYear()}`;
}

/** The month as people say it: `March 2026`. */
export function monthWords(moment: number): string {
  const day = new Date(moment);
  return `${MONTHS[day.getMonth()] ?? ''} ${day.getFullYear()}`;
}
