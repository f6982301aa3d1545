/**
 * One from the past: an old highlight, shown again once a day. The times between two showings grow, after
 * the spacing effect (Cepeda et al. 2006, "Distributed practice in verbal recall tasks"): what was seen
 * often comes back seldom.
 */
import { dayStart, daysBetween } from '../calendar/days.ts';
import type { Highlight, Resurfacing } from './annotation.ts';
import { firstRevision, nextRevision } from './revision.ts';

/** Days from making a highlight to its first showing, and how much longer each later time takes. */
const FIRST_DAYS = 7;
export const GROWTH = 1.8;

/** Days until a highlight comes again that was shown so many times: 7, 13, 23, 41, … */
export function restDays(times: number): number {
  return Math.round(FIRST_DAYS * GROWTH ** times);
}

/**
 * The highlight of the day: the one that was shown first today, else the one that is overdue longest (among
 * equals the older one). Null when none is due, and when the one of today was dismissed or deleted: one a
 * day is enough. The same for every moment of a day of the reader's clock, whatever the order of `highlights`.
 *
 * `rows` are all resurfacings; `now` is in milliseconds since 1970-01-01 UTC.
 */
export function oneFromThePast(highlights: readonly Highlight[], rows: readonly Resurfacing[], now: number): Highlight | null {
  const shown = new Map(rows.filter(({ deleted }) => !deleted).map((row) => [row.highlightId, row]));
  const today = [...shown.values()].filter(({ lastShownAt }) => daysBetween(lastShownAt, now) === 0);
  if (today.length > 0) {
    const first = today.reduce((a, b) => (b.lastShownAt < a.lastShownAt || (b.lastShownAt === a.lastShownAt && b.id < a.id) ? b : a));
    return first.dismissed ? null : (highlights.find(({ id, deleted }) => id === first.highlightId && !deleted) ?? null);
  }
  let best: { readonly highlight: Highlight; readonly due: number } | undefined;
  for (const highlight of highlights) {
    const row = shown.get(highlight.id);
    if (highlight.deleted || row?.dismissed === true) continue;
    const due = dayStart(row?.lastShownAt ?? highlight.createdAt, restDays(row?.times ?? 0));
    if (due > now) continue;
    if (best === undefined || due < best.due || (due === best.due && older(highlight, best.highlight))) best = { highlight, due };
  }
  return best?.highlight ?? null;
}

function older(a: Highlight, b: Highlight): boolean {
  return a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.id < b.id);
}

/** The row after the highlight was shown; the same row when it was shown before on the same day. */
export function asShown(row: Resurfacing | undefined, highlightId: string, now: number): Resurfacing {
  if (row === undefined) return { ...firstRevision(highlightId, now), highlightId, lastShownAt: now, times: 1, dismissed: false };
  if (!row.deleted && daysBetween(row.lastShownAt, now) === 0) return row;
  return { ...nextRevision(row, now), deleted: false, lastShownAt: now, times: row.times + 1 };
}

/** The row after "not today": this showing does not count, so it comes back sooner. */
export function asPutOff(row: Resurfacing, now: number): Resurfacing {
  return row.times === 0 ? row : { ...nextRevision(row, now), times: row.times - 1 };
}

/** The row with the reader's word on whether the highlight may be shown again. */
export function asDismissed(row: Resurfacing, dismissed: boolean, now: number): Resurfacing {
  return row.dismissed === dismissed ? row : { ...nextRevision(row, now), dismissed };
}
