/** A paper on a list, put into the words and the height of its row. */
import type { ListEntry, Priority } from '../../domain/annotation/annotation.ts';
import type { Day } from '../../domain/calendar/named-days.ts';
import { yearOf } from '../../domain/paper/date.ts';
import type { PaperRow } from '../../domain/paper/paper.ts';
import { peopleLine } from '../../domain/paper/people.ts';
import { foldedWords } from '../../domain/query/fold-words.ts';
import { dueWords, type DueWords } from '../../domain/reading-list/due.ts';
import { plainText } from '../../domain/text/plain-text.ts';
import type { OrderedItem } from '../ui/ordered-rows/item.ts';

export interface EntryItem extends OrderedItem {
  readonly entry: ListEntry;
  /** People and year, as far as they are known. */
  readonly about: string;
  /** When it is due; null where it has no day, or is finished. */
  readonly due: DueWords | null;
  /** What the words of a filter are looked for in. */
  readonly words: readonly string[];
}

/** How a priority is called in a row; the normal one goes without saying. */
export const PRIORITY_WORDS: Readonly<Record<Priority, string>> = { low: 'low priority', normal: '', high: 'high priority' };

const ROW = 64;
const ROW_WITH_NOTE = 84;

/** The height of the row in pixels, without what can be opened in it. */
export function heightOfEntry({ entry }: EntryItem): number {
  return entry.note.trim() === '' ? ROW : ROW_WITH_NOTE;
}

/**
 * The row of an entry. `complete` says that a paper without `row` is gone and not on its way. The words are
 * put together when somebody looks at them: of 2,000 entries a dozen are on the screen.
 */
export function entryItem(entry: ListEntry, row: PaperRow | undefined, complete: boolean, today: Day): EntryItem {
  const isFinished = entry.finishedAt !== null;
  const due = entry.dueDate === null || isFinished ? null : dueWords(entry.dueDate, today);
  const missing = complete ? 'A paper that is no longer in the library' : '';
  return {
    id: entry.id,
    entry,
    due,
    get label() {
      return row === undefined ? missing : paperWords(row).title;
    },
    get about() {
      return row === undefined ? '' : paperWords(row).about;
    },
    get spoken() {
      return joined([this.label, this.about, isFinished ? 'finished' : '', PRIORITY_WORDS[entry.priority], due?.text ?? '', entry.note], ', ');
    },
    get words() {
      return [...(row === undefined ? foldedWords(missing) : paperWords(row).words()), ...foldedWords(entry.note)];
    },
  };
}

interface PaperWords {
  readonly title: string;
  readonly about: string;
  readonly words: () => readonly string[];
}

const known = new WeakMap<PaperRow, PaperWords>();

/** What a row says of its paper, worked out once: a title may have formulas in it. */
function paperWords(row: PaperRow): PaperWords {
  const before = known.get(row);
  if (before !== undefined) return before;
  const title = plainText(row.title);
  const about = joined([peopleLine(row.people, row.peopleIncomplete, 2), row.date === undefined ? '' : yearOf(row.date)], ' · ');
  let words: readonly string[] | undefined;
  const made = { title, about, words: () => (words ??= foldedWords(`${title} ${row.people.join(' ')}`)) };
  known.set(row, made);
  return made;
}

/** Whether each of the folded words begins a word of the row. */
export function hasWords({ words }: EntryItem, wanted: readonly string[]): boolean {
  return wanted.every((part) => words.some((word) => word.startsWith(part)));
}

function joined(parts: readonly string[], by: string): string {
  return parts.filter((part) => part !== '').join(by);
}
