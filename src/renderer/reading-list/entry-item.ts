/** A paper on a list, put into the words and the height of its row. */
import type { ListEntry, Priority } from '../../domain/annotation/annotation.ts';
import type { Day } from '../../domain/calendar/named-days.ts';
import { aboutLine } from '../../domain/paper/about-line.ts';
import type { PaperRow } from '../../domain/paper/paper.ts';
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
  readonly text: string;
}

/** How a priority is called in a row; the normal one goes without saying. */
export const PRIORITY_WORDS: Readonly<Record<Priority, string>> = { low: 'low priority', normal: '', high: 'high priority' };

const ROW = 64;
const ROW_WITH_NOTE = 84;

/** The height of the row in pixels, without what can be opened in it. */
export function heightOfEntry({ entry }: EntryItem): number {
  return entry.note.trim() === '' ? ROW : ROW_WITH_NOTE;
}

interface Made {
  readonly row: PaperRow | undefined;
  readonly complete: boolean;
  readonly today: Day;
  readonly item: EntryItem;
}

const made = new WeakMap<ListEntry, Made>();

/**
 * The row of an entry; the same object while it says the same, since a move gives thousands of rows
 * another place and changes one. `complete` says that a paper without `row` is gone and not on its way.
 */
export function entryItem(entry: ListEntry, row: PaperRow | undefined, complete: boolean, today: Day): EntryItem {
  const known = made.get(entry);
  if (known !== undefined && known.row === row && known.today === today && (row !== undefined || known.complete === complete)) return known.item;
  const item = newItem(entry, row, complete, today);
  made.set(entry, { row, complete, today, item });
  return item;
}

/** The words are put together when somebody looks at them: of 2,000 entries a dozen are on the screen. */
function newItem(entry: ListEntry, row: PaperRow | undefined, complete: boolean, today: Day): EntryItem {
  const isFinished = entry.finishedAt !== null;
  const due = entry.dueDate === null || isFinished ? null : dueWords(entry.dueDate, today);
  const missing = complete ? 'A paper that is no longer in the library' : '';
  return {
    id: entry.id,
    entry,
    due,
    get label() {
      return row === undefined ? missing : wordsOf(row).title;
    },
    get about() {
      return row === undefined ? '' : wordsOf(row).about;
    },
    get spoken() {
      return joined([this.label, this.about, isFinished ? 'finished' : '', PRIORITY_WORDS[entry.priority], due?.text ?? '', entry.note], ', ');
    },
    get text() {
      return `${this.label} ${row?.people.join(' ') ?? ''} ${entry.note}`;
    },
  };
}

interface PaperWords {
  readonly title: string;
  readonly about: string;
}

const paperWords = new WeakMap<PaperRow, PaperWords>();

/** What a row says of its paper, worked out once: a title may have formulas in it. */
function wordsOf(row: PaperRow): PaperWords {
  const known = paperWords.get(row);
  if (known !== undefined) return known;
  const words = { title: plainText(row.title), about: aboutLine(row) };
  paperWords.set(row, words);
  return words;
}

/** Whether each of the folded words begins a word of the row. */
export function hasWords({ text }: EntryItem, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const words = foldedWords(text);
  return wanted.every((part) => words.some((word) => word.startsWith(part)));
}

function joined(parts: readonly string[], by: string): string {
  return parts.filter((part) => part !== '').join(by);
}
