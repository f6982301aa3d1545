/** Days by their names, `2026-11-23` (see `dayName`): arithmetic in the proleptic Gregorian calendar, without clocks and time zones. */

/** A calendar day, `2026-11-23`. Days compare as strings. */
export type Day = string;

const DAY_MS = 86_400_000;

/** The day so many days later (or earlier, when negative). */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** The Monday of the day's week (ISO 8601, section 2.2.10). */
export function weekOf(day: Day): Day {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -weekday);
}

/** The Mondays of the last `count` weeks, the one of `today` last. */
export function lastWeeks(today: Day, count: number): readonly Day[] {
  const last = weekOf(today);
  return Array.from({ length: count }, (_, at) => addDays(last, (at + 1 - count) * 7));
}

/** The last `count` months as `2026-11`, the one of `today` last. */
export function lastMonths(today: Day, count: number): readonly string[] {
  const last = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  return Array.from({ length: count }, (_, at) => {
    const month = last + at + 1 - count;
    return `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** Whether a text names a day that there is: `2026-02-28`, and not `2026-02-30`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}
