/** The day by the reader's clock, for views that stay open over midnight. */
import { useEffect, useState } from 'react';
import { dayName, dayStart } from '../../domain/calendar/days.ts';
import { useAnnotationStore } from './store-context.ts';

/** A moment of today; a new one after midnight, also when the computer slept through it. */
export function useToday(): number {
  const { now } = useAnnotationStore();
  const [today, setToday] = useState(now);
  useEffect(() => {
    const look = (): void => {
      setToday((before) => (dayName(before) === dayName(now()) ? before : now()));
    };
    const timer = setTimeout(look, dayStart(today, 1) - now() + 1_000);
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [today, now]);
  return today;
}
