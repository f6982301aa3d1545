/** The day on the reader's clock, for what begins or ends with one. */
import { useSyncExternalStore } from 'react';
import { dayName, dayStart } from '../../domain/calendar/days.ts';

/** A little after midnight: timers may be early by a moment. */
const LATE_MS = 500;

/** Today as `2026-12-01` by the store's clock; paints anew when the day changes, or when the window is looked at again on another day. */
export function useToday(now: () => number): string {
  return useSyncExternalStore(
    (changed) => onDayChange(now, changed),
    () => dayName(now()),
  );
}

/** Calls `changed` when a day has begun; a computer that slept over midnight is asked when its window is back. */
function onDayChange(now: () => number, changed: () => void): () => void {
  let timer = 0;
  const plan = (): void => {
    timer = window.setTimeout(look, dayStart(now(), 1) - now() + LATE_MS);
  };
  const look = (): void => {
    window.clearTimeout(timer);
    plan();
    changed();
  };
  plan();
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  return () => {
    window.clearTimeout(timer);
    window.removeEventListener('focus', look);
    document.removeEventListener('visibilitychange', look);
  };
}
