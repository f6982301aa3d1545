/** What is copied when a passage is copied: the words as they read, and with a quote where they are from. */
import { yearOf } from '../paper/date.ts';
import type { PaperRecord } from '../paper/paper.ts';
import { plainText } from '../text/plain-text.ts';

/** More people than this are named by the first one and "et al.". */
const NAMED = 3;

/** A quote with its source in one line below it: people, year, title, venue; what is not known is left out. `source` is a piece of a text. */
export function quoteWithSource(source: string, paper: Pick<PaperRecord, 'title' | 'people' | 'peopleIncomplete' | 'date' | 'venue'>): string {
  const year = paper.date === undefined ? '' : ` (${yearOf(paper.date)})`;
  const people = peopleNamed(paper);
  const who = people === '' ? '' : `${people}${year}, `;
  const where = paper.venue === undefined ? '' : `, ${paper.venue}`;
  return `“${plainText(source).trim()}”\n— ${who}“${plainText(paper.title)}”${people === '' ? year : ''}${where}`;
}

function peopleNamed({ people, peopleIncomplete }: Pick<PaperRecord, 'people' | 'peopleIncomplete'>): string {
  const names = people.map(({ name }) => name);
  const [first = ''] = names;
  if (names.length > NAMED || peopleIncomplete) return first === '' ? '' : `${first} et al.`;
  if (names.length < 2) return first;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
