import type { ListEntry, PaperState, ReadingList } from '../annotation/annotation.ts';
import type { PaperId } from '../paper/paper.ts';
import type { Day } from '../calendar/named-days.ts';
import type { AnnotationRows } from '../query/evaluate-annotation-term.ts';

/** When a paper was taken up for reading and when that ended, as far as the reader's own rows tell. */
export interface ReadingFacts {
  readonly paperId: PaperId;
  /** Since when it waits to be read: the first list it was put on, or its first status. */
  readonly waitingSince: Day;
  readonly finished: Day | null;
  /** When it was laid aside unread. */
  readonly dismissed: Day | null;
}

interface ReadingRows {
  readonly paperStates: readonly PaperState[];
  readonly readingLists: readonly ReadingList[];
  readonly listEntries: readonly ListEntry[];
}

/**
 * One line for each paper that the reader has put on a list or given a status. A paper that is still
 * `new` and on no list waits for nothing. `dayOf` gives the reader's calendar day of a time in
 * milliseconds since 1970-01-01 UTC.
 */
export function readingFacts(rows: ReadingRows, dayOf: (time: number) => Day): readonly ReadingFacts[] {
  const lists = new Set(rows.readingLists.filter((list) => !list.deleted).map(({ id }) => id));
  const facts = new Map<PaperId, ReadingFacts>();
  const note = (paperId: PaperId, since: number, finishedAt: number | null, dismissedAt: number | null): void => {
    const known = facts.get(paperId);
    const [waitingSince, finished, dismissed] = [dayOf(since), dayOrNull(finishedAt, dayOf), dayOrNull(dismissedAt, dayOf)];
    facts.set(paperId, {
      paperId,
      waitingSince: known === undefined || waitingSince < known.waitingSince ? waitingSince : known.waitingSince,
      finished: earlier(known?.finished ?? null, finished),
      dismissed: known?.dismissed ?? dismissed,
    });
  };
  for (const { paperId, status, statusAt, createdAt, startedAt, finishedAt, deleted } of rows.paperStates) {
    if (deleted || status === 'new') continue;
    const began = Math.min(createdAt, startedAt ?? statusAt);
    note(paperId, began, status === 'finished' ? (finishedAt ?? statusAt) : null, status === 'dismissed' ? statusAt : null);
  }
  for (const { listId, paperId, createdAt, finishedAt, deleted } of rows.listEntries) {
    if (!deleted && lists.has(listId)) note(paperId, createdAt, finishedAt, null);
  }
  return [...facts.values()];
}

/** The days on which something was finished, marked or written; tombstones count, too, for what was done on their day. */
export function activeDays(rows: AnnotationRows, dayOf: (time: number) => Day): ReadonlySet<Day> {
  const days = new Set<Day>();
  for (const { finishedAt } of [...rows.paperStates, ...rows.listEntries]) if (finishedAt !== null) days.add(dayOf(finishedAt));
  for (const { updatedAt } of [...rows.highlights, ...rows.notes]) days.add(dayOf(updatedAt));
  return days;
}

function dayOrNull(time: number | null, dayOf: (time: number) => Day): Day | null {
  return time === null ? null : dayOf(time);
}

function earlier(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
