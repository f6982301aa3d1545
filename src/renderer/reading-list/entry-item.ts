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
  readonly from: readonly unknown[];
  readonly item: EntryItem;
}

const made = new WeakMap<ListEntry, Made>();

/**
 * The row of an entry; the same object while it says the same, since a move gives thousands of rows
 * another place and changes one. `complete` says that a paper without `row` is gone and not on its way.
 */
export function entryItem(entry: ListEntry, row: PaperRow | undefined, complete: boolean, today: Day): EntryItem {
  const from = [row, complete, today];
  const known = made.get(entry);
  if (known?.from.every((value, at) => value === from[at]) === true) return known.item;
  const item = newItem(entry, row, complete, today);
  made.set(entry, { from, item });
  return item;
}

function newItem(entry: ListEntry, row: PaperRow | undefined, complete: boolean, today: Day): EntryItem {
  const label = row === undefined ? (complete ? 'A paper that is no longer in the library' : '') : plainText(row.title);
  const people = row === undefined ? '' : peopleLine(row.people, row.peopleIncomplete, 2);
  const about = joined([people, row?.date === undefined ? '' : yearOf(row.date)], ' · ');
  const isFinished = entry.finishedAt !== null;
  const due = entry.dueDate === null || isFinished ? null : dueWords(entry.dueDate, today);
  const spoken = joined([label, about, isFinished ? 'finished' : '', PRIORITY_WORDS[entry.priority], due?.text ?? '', entry.note], ', ');
  return { id: entry.id, label, spoken, entry, about, due, text: `${label} ${row?.people.join(' ') ?? ''} ${entry.note}` };
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
