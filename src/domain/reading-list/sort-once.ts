/** Orders that a list can be put into once; afterwards the order is the reader's own again. */
import type { ListEntry, Priority, Rating, Status } from '../annotation/annotation.ts';
import { yearOf } from '../paper/date.ts';
import { familyNameKey } from '../paper/title-key.ts';

/** What a list can be sorted by. */
export const SORT_KEYS = ['title', 'author', 'year', 'added', 'due', 'priority', 'rating', 'status', 'shortest'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** Each in words, with the end it begins at. */
export const SORT_NAMES: Readonly<Record<SortKey, string>> = {
  title: 'Title, A to Z',
  author: 'First author, A to Z',
  year: 'Year, newest first',
  added: 'Day it was added, oldest first',
  due: 'Due date, soonest first',
  priority: 'Priority, highest first',
  rating: 'Rating, best first',
  status: 'Status, begun first and finished last',
  shortest: 'Shortest to read first',
};

/** What is known of a paper on the list. What is not known of it is null, and stands last. */
export interface SortFacts {
  readonly entry: ListEntry;
  /** As it reads, without markup. */
  readonly title: string | null;
  readonly firstAuthor: string | null;
  readonly date: string | null;
  readonly rating: Rating;
  readonly status: Status;
  /** Words of its texts here. */
  readonly words: number | null;
}

/** Reading, what waits, and then what is through. */
const STATUS_ORDER: readonly Status[] = ['reading', 'queued', 'new', 'finished', 'dismissed'];
const PRIORITY_ORDER: readonly Priority[] = ['high', 'normal', 'low'];

const byWords = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** The ids in the order of `key`. `facts` are in the present order, which stays among those that are alike. */
export function sortedOnce(facts: readonly SortFacts[], key: SortKey): readonly string[] {
  return facts
    .map((one) => ({ id: one.entry.id, value: valueOf(one, key) }))
    .sort((a, b) => compare(a.value, b.value))
    .map(({ id }) => id);
}

function valueOf({ entry, title, firstAuthor, date, rating, status, words }: SortFacts, key: SortKey): string | number | null {
  switch (key) {
    case 'title':
      return title;
    case 'author':
      return firstAuthor === null ? null : familyNameKey(firstAuthor);
    case 'year':
      return date === null ? null : -Number(yearOf(date));
    case 'added':
      return entry.createdAt;
    case 'due':
      return entry.dueDate;
    case 'priority':
      return PRIORITY_ORDER.indexOf(entry.priority);
    case 'rating':
      return rating === null ? null : -rating;
    case 'status':
      return STATUS_ORDER.indexOf(entry.finishedAt === null ? status : 'finished');
    case 'shortest':
      return words === 0 ? null : words;
  }
}

function compare(a: string | number | null, b: string | number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return typeof a === 'number' && typeof b === 'number' ? a - b : byWords.compare(String(a), String(b));
}
