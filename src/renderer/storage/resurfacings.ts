/** One from the past: when a highlight was shown again, and what the reader thinks of that. */
import type { Resurfacing } from '../../domain/annotation/annotation.ts';
import { asDismissed, asPutOff, asShown } from '../../domain/annotation/resurface.ts';
import { firstRevision, nextRevision } from '../../domain/annotation/revision.ts';
import { dayName } from '../../domain/calendar/days.ts';
import { changeOf } from '../../domain/annotation/row-order.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import type { AnnotationStore } from './annotation-store.ts';
import type { Written } from './plan.ts';

/** The preference that holds the day on which the reader wants no old highlight: `2026-03-09`. */
export const HIDDEN_ON = 'one-from-the-past-hidden-on';

/** Notes that the highlight is on the screen; once a day, however often it is called. */
export async function noteShown(store: AnnotationStore, highlightId: string): Promise<Result<readonly Written[]>> {
  return store.change(async (rows) => ok([changeOf('resurfacings', asShown(await rows.get('resurfacings', highlightId), highlightId, store.now()))]));
}

/** Hides it for the rest of the day; the showing does not count, so it comes back sooner. */
export async function hideForToday(store: AnnotationStore, highlightId: string): Promise<Result<readonly Written[]>> {
  return store.change(async (rows) => {
    const now = store.now();
    const [shown, day] = [await rows.get('resurfacings', highlightId), await rows.get('preferences', HIDDEN_ON)];
    const value = dayName(now);
    return ok([
      changeOf('resurfacings', asPutOff(asShown(shown, highlightId, now), now)),
      changeOf('preferences', day === undefined ? { ...firstRevision(HIDDEN_ON, now), value } : { ...nextRevision(day, now), deleted: false, value }),
    ]);
  });
}

/** Never shows it again. */
export async function neverShowAgain(store: AnnotationStore, highlightId: string): Promise<Result<readonly Written[]>> {
  return store.change(async (rows) => {
    const now = store.now();
    const shown: Resurfacing = asShown(await rows.get('resurfacings', highlightId), highlightId, now);
    return ok([changeOf('resurfacings', asDismissed(shown, true, now))]);
  });
}
