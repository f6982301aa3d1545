/** What is copied when a passage is copied: the words as they read, and with a quote where they are from. */
import { yearOf } from '../paper/date.ts';
import type { PaperRecord } from '../paper/paper.ts';
import { namedPeople } from '../paper/people.ts';
import { plainText } from '../text/plain-text.ts';

/** More people than this are named by the first one and "et al.". */
const NAMED = 3;

/** A quote with its source in one line below it: people, year, title, venue; what is not known is left out. `source` is a piece of a text. */
export function quoteWithSource(source: string, paper: Pick<PaperRecord, 'title' | 'people' | 'peopleIncomplete' | 'date' | 'venue'>): string {
  const year = paper.date === undefined ? '' : ` (${yearOf(paper.date)})`;
  const people = namedPeople(paper, NAMED);
  const who = people === '' ? '' : `${people}${year}, `;
  const where = paper.venue === undefined ? '' : `, ${paper.venue}`;
  return `“${plainText(source).trim()}”\n— ${who}“${plainText(paper.title)}”${people === '' ? year : ''}${where}`;
}
