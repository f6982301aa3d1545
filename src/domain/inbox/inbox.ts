/** Which papers are in the Inbox: those that arrived and of which the reader has not yet said what to do with them. */
import type { ListEntry, PaperState, Preference, ReadingList } from '../annotation/annotation.ts';
import { dayName } from '../calendar/days.ts';
import type { PaperId } from '../paper/paper.ts';

/** The name of the preference that says when the Inbox was last emptied, in milliseconds since 1970-01-01 UTC. */
export const INBOX_SINCE = 'inbox-since';

/** What of the reader's rows decides about the Inbox, tombstones included. */
export interface InboxRows {
  readonly readingLists: readonly ReadingList[];
  readonly listEntries: readonly ListEntry[];
  readonly paperStates: readonly PaperState[];
  readonly preferences: readonly Preference[];
}

/** The papers that the library got after a moment (0: all of it), but for some, and others beside them. */
export interface WhatIsLeft<Papers = readonly PaperId[]> {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly addedAfter: number;
  readonly without: Papers;
  readonly beside: Papers;
}

/** When the Inbox was last emptied; 0 when it never was. */
function inboxSince(preferences: readonly Preference[]): number {
  const value = preferences.find(({ id, deleted }) => id === INBOX_SINCE && !deleted)?.value;
  return typeof value === 'number' ? value : 0;
}

/** Whether a paper is out of the Inbox until a day after `today` (`2026-12-01`). */
export function isSnoozed({ snoozedUntil }: Pick<PaperState, 'snoozedUntil'>, today: string): boolean {
  return snoozedUntil !== null && dayName(snoozedUntil) > today;
}

/**
 * The Inbox, in a form in which the catalog can complete it: that alone knows when a paper was added. In it is
 * what is new, not snoozed beyond `today`, on no list that is filled by hand, and arrived after the Inbox was
 * last emptied. A paper that is put back into the Inbox, or whose snooze is over, arrives then; one that is put
 * back stays in it whatever lists it was on before.
 */
export function inbox(rows: InboxRows, today: string): WhatIsLeft {
  const since = inboxSince(rows.preferences);
  const listedAt = timesListed(rows);
  const [without, beside]: readonly [Set<PaperId>, PaperId[]] = [new Set(listedAt.keys()), []];
  for (const state of rows.paperStates) {
    const { paperId, status, statusAt, snoozedUntil, deleted } = state;
    if (deleted) continue;
    const listed = listedAt.get(paperId);
    if (status !== 'new' || isSnoozed(state, today) || (listed !== undefined && statusAt <= listed)) without.add(paperId);
    else {
      without.delete(paperId);
      if (since > 0 && Math.max(statusAt, snoozedUntil ?? 0) > since) beside.push(paperId);
    }
  }
  return { addedAfter: since, without: [...without], beside };
}

/** When each paper was last put on a list that is filled by hand. */
function timesListed({ readingLists, listEntries }: InboxRows): ReadonlyMap<PaperId, number> {
  const lists = new Set(readingLists.filter(({ deleted, query }) => !deleted && query === null).map(({ id }) => id));
  const times = new Map<PaperId, number>();
  for (const { listId, paperId, createdAt, deleted } of listEntries) {
    if (!deleted && lists.has(listId)) times.set(paperId, Math.max(times.get(paperId) ?? 0, createdAt));
  }
  return times;
}
