import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListEntry, PaperState, Preference } from '../annotation/annotation.ts';
import { firstRevision } from '../annotation/revision.ts';
import { dayName, dayStart } from '../calendar/days.ts';
import type { PaperId } from '../paper/paper.ts';
import { backToInbox, withRating, withSnooze, withStatus } from '../paper-state/paper-state.ts';
import { entryOn } from '../reading-list/entries.fixture.ts';
import { listRow } from '../reading-list/list.fixture.ts';
import { inbox, INBOX_SINCE, type InboxRows } from './inbox.ts';

const NOW = new Date(2026, 10, 23, 12).getTime();
const TODAY = dayName(NOW);
const A = 'arxiv:a' as PaperId;

const entry = (listId: string, paperId: PaperId, at: number, more: Partial<ListEntry> = {}): ListEntry => entryOn(listId, paperId, { createdAt: at, updatedAt: at, ...more });
const emptied = (at: number): Preference => ({ ...firstRevision(INBOX_SINCE, 1), value: at });
const rowsOf = (rows: Partial<InboxRows>): InboxRows => ({ readingLists: [], listEntries: [], paperStates: [], preferences: [], ...rows });

/** Whether a paper that was added then is in the Inbox, as the catalog completes it. */
function isIn(rows: Partial<InboxRows>, addedAt: number, paperId = A, today = TODAY): boolean {
  const { addedAfter, without, beside } = inbox(rowsOf(rows), today);
  return (addedAt > addedAfter && !without.includes(paperId)) || beside.includes(paperId);
}

describe('the Inbox', () => {
  it('has what arrived and what the reader said nothing of, however much it was rated', () => {
    expect(isIn({}, 10)).toBe(true);
    expect(isIn({ paperStates: [withRating(undefined, A, 4, 20)] }, 10)).toBe(true);
    for (const status of ['queued', 'reading', 'finished', 'dismissed'] as const) expect(isIn({ paperStates: [withStatus(undefined, A, status, [], 20)] }, 10)).toBe(false);
  });

  it('has nothing that is on a list filled by hand, put away or not', () => {
    expect(isIn({ readingLists: [listRow('l')], listEntries: [entry('l', A, 20)] }, 10)).toBe(false);
    expect(isIn({ readingLists: [listRow('l', { archivedAt: 30 })], listEntries: [entry('l', A, 20)] }, 10)).toBe(false);
    expect(isIn({ readingLists: [listRow('l', { query: 'attention' })], listEntries: [entry('l', A, 20)] }, 10)).toBe(true);
    expect(isIn({ readingLists: [listRow('l', { deleted: true })], listEntries: [entry('l', A, 20)] }, 10)).toBe(true);
    expect(isIn({ readingLists: [listRow('l')], listEntries: [entry('l', A, 20, { deleted: true })] }, 10)).toBe(true);
  });

  it('has again what is put back, until it is put on a list once more', () => {
    const back = { readingLists: [listRow('l')], paperStates: [backToInbox(undefined, A, 30)] };
    expect(isIn({ ...back, listEntries: [entry('l', A, 20)] }, 10)).toBe(true);
    expect(isIn({ ...back, listEntries: [entry('l', A, 40)] }, 10)).toBe(false);
  });

  it('is empty after one row, and has what arrives or is put back later', () => {
    const preferences = [emptied(50)];
    expect(isIn({ preferences }, 50)).toBe(false);
    expect(isIn({ preferences }, 51)).toBe(true);
    expect(isIn({ preferences, paperStates: [withRating(undefined, A, 4, 60)] }, 10)).toBe(false);
    expect(isIn({ preferences, paperStates: [backToInbox(undefined, A, 60)] }, 10)).toBe(true);
    expect(isIn({ preferences: [{ ...emptied(50), deleted: true }] }, 10)).toBe(true);
  });

  it('has a snoozed paper again from its day on, also when it was emptied meanwhile', () => {
    const until = dayStart(NOW, 3);
    const rows = { paperStates: [withSnooze(undefined, A, until, NOW)], preferences: [emptied(NOW + 5)] };
    expect(isIn(rows, 10, A, dayName(dayStart(NOW, 2)))).toBe(false);
    expect(isIn(rows, 10, A, dayName(until))).toBe(true);
    expect(isIn({ ...rows, preferences: [emptied(until + 1)] }, 10, A, dayName(until))).toBe(false);
  });

  it('reads a preference that is no moment as never emptied', () => {
    expect(inbox(rowsOf({ preferences: [{ ...emptied(1), value: 'yesterday' }] }), TODAY).addedAfter).toBe(0);
  });

  it('names no more papers than the reader has rows for, and none of them twice', () => {
    const paper = fc.integer({ min: 0, max: 20 }).map((number) => `arxiv:${String(number)}` as PaperId);
    const state = fc.tuple(paper, fc.constantFrom('new', 'queued', 'finished'), fc.nat(100), fc.option(fc.nat(100)), fc.boolean()).map(
      ([paperId, status, at, snoozedUntil, deleted]): PaperState => ({ ...backToInbox(undefined, paperId, at), status, snoozedUntil, deleted }),
    ); // prettier-ignore
    const states = fc.uniqueArray(state, { selector: ({ id }) => id });
    const entries = fc.uniqueArray(fc.tuple(paper, fc.nat(100)), { selector: ([paperId]) => paperId });
    fc.assert(
      fc.property(states, entries, fc.nat(100), (paperStates, listed, since) => {
        const listEntries = listed.map(([paperId, at]) => entry('l', paperId, at));
        const { without, beside } = inbox(rowsOf({ paperStates, listEntries, readingLists: [listRow('l')], preferences: [emptied(since)] }), TODAY);
        expect(new Set([...without, ...beside]).size).toBe(without.length + beside.length);
        const known = new Set([...paperStates, ...listEntries].map(({ paperId }) => paperId));
        expect([...without, ...beside].every((paperId) => known.has(paperId))).toBe(true);
      }),
    );
  });
});
