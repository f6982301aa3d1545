/** The line below a title in the lists that a reader makes. */
import { plainText } from '../text/plain-text.ts';
import { yearOf } from './date.ts';
import type { PaperRow } from './paper.ts';
import { peopleLine } from './people.ts';

const MOST_PEOPLE = 2;

/** People and year, as far as they are known; where neither is, how the paper's text begins. */
export function aboutLine({ people, peopleIncomplete, date, opening = '' }: PaperRow): string {
  const facts = [peopleLine(people, peopleIncomplete, MOST_PEOPLE), date === undefined ? '' : yearOf(date)].filter((part) => part !== '').join(' · ');
  return facts === '' ? plainText(opening) : facts;
}
