/** Reading the values that have a fixed form. Undefined where the form is wrong. */
import type { AddedUnit, Term } from './query.ts';

const YEARS = /^(?:(\d{4})|(\d{4})?\.\.(\d{4})?|(\d{4})[-–](\d{4}))$/u;
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const ADDED = /^(\d{1,4})([dwmy])$/i;

/** `2021`, `2020..2023`, `2020..`, `..2023`; a dash between two years is understood too. */
export function readYears(text: string): Term | undefined {
  const match = YEARS.exec(text);
  if (match === null || text === '..') return undefined;
  const [, only, since, until, first, last] = match;
  const from = numberOrNull(only ?? since ?? first);
  const to = numberOrNull(only ?? until ?? last);
  return from !== null && to !== null && from > to ? undefined : { kind: 'year', from, to };
}

/** `2024`, `2024-05`, `2024-05-17`, as long as the calendar has that day. */
export function readDate(text: string, side: 'after' | 'before'): Term | undefined {
  const match = DATE.exec(text);
  if (match === null) return undefined;
  const [, year = '', month = '01', day = '01'] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return exists ? { kind: 'date', side, date: text } : undefined;
}

/** `7d`, `2w`, `3m`, `1y`. */
export function readAdded(text: string): Term | undefined {
  const match = ADDED.exec(text);
  const amount = Number(match?.[1] ?? 0);
  const unit = match?.[2]?.toLowerCase() as AddedUnit | undefined;
  return amount === 0 || unit === undefined ? undefined : { kind: 'added', amount, unit };
}

function numberOrNull(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}
