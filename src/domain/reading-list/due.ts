/** When a paper of a list is due, in words. */
import { MONTHS } from '../calendar/days.ts';
import { daysBetween, type Day } from '../calendar/named-days.ts';
import { counted } from '../text/counted.ts';

export interface DueWords {
  readonly text: string;
  /** The day has gone by. */
  readonly isLate: boolean;
}

/** Further away than so many days, the date says more than the count. */
const COUNTED = 13;

/** `due tomorrow`, `due in 5 days`, `due 12 March`, `due yesterday`, `3 days late`; the year where it is another. */
export function dueWords(due: Day, today: Day): DueWords {
  const away = daysBetween(today, due);
  return { text: wordsFor(away, due, today), isLate: away < 0 };
}

function wordsFor(away: number, due: Day, today: Day): string {
  if (away === 0) return 'due today';
  if (away === 1) return 'due tomorrow';
  if (away === -1) return 'due yesterday';
  if (away < 0) return `${counted(-away, 'day')} late`;
  if (away <= COUNTED) return `due in ${counted(away, 'day')}`;
  const [year = '', month = '', date = ''] = due.split('-');
  return `due ${String(Number(date))} ${MONTHS[Number(month) - 1] ?? ''}${today.startsWith(year) ? '' : ` ${year}`}`;
}
