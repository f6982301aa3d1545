/** Says how many snoozed papers are back, when a day begins or the first time the window is opened on it. */
import { useEffect } from 'react';
import { counted } from '../../domain/text/counted.ts';
import { useAnnotationStore } from '../storage/hooks.ts';
import { wokenPapers } from '../storage/reads.ts';
import { useToday } from '../storage/today.ts';
import { notify } from './desk.ts';

/** The last day on which this window was open. */
const LAST_DAY = 'carrel-last-day';

/** Watches the day while the window is open. */
export function useWoken(): void {
  const { database, now } = useAnnotationStore();
  const today = useToday(now);
  useEffect(() => {
    const last = localStorage.getItem(LAST_DAY);
    localStorage.setItem(LAST_DAY, today);
    if (last === null || last >= today) return;
    void wokenPapers(database, last, today).then((papers) => {
      if (papers > 0) notify(papers === 1 ? 'A snoozed paper is back in the Inbox.' : `${counted(papers, 'snoozed paper')} are back in the Inbox.`);
    });
  }, [database, today]);
}
