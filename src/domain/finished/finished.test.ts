import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES, type ListEntry, type PaperState, type Status } from '../annotation/annotation.ts';
import type { PaperId } from '../paper/paper.ts';
import { backToInbox, withRating, withStatus } from '../paper-state/paper-state.ts';
import { dequeue } from '../queue/queue.ts';
import { entryOn } from '../reading-list/entries.fixture.ts';
import { removePaper } from '../reading-list/entries.ts';
import { entriesToFollow, evenedOut, finishedSince, putBack } from './finished.ts';

const A = 'arxiv:a' as PaperId;
const B = 'arxiv:b' as PaperId;
const entryOf = (listId: string, paperId = A): ListEntry => entryOn(listId, paperId);
const stateOf = (...statuses: readonly Status[]): PaperState =>
  statuses.reduce<PaperState | undefined>((state, status, at) => withStatus(state, A, status, [], at + 10), undefined) ?? withRating(undefined, A, null, 10);

describe('a paper and its lists', () => {
  it('agree on every list, since the same moment', () => {
    const followed = entriesToFollow(new Map([[A, stateOf('reading', 'finished')]]), [entryOf('l'), entryOf('m'), entryOf('l', B)], 20);
    expect(followed.map(({ listId, paperId, finishedAt, revision }) => [listId, paperId, finishedAt, revision])).toEqual([['l', A, 11, 2], ['m', A, 11, 2]]);
  });

  it('are unfinished together, also for a paper without a row, and tombstones stay', () => {
    const finished = { ...entryOf('l'), finishedAt: 5 };
    expect(entriesToFollow(new Map([[A, undefined]]), [finished, removePaper(finished, 6)], 20)).toEqual([{ ...finished, revision: 2, updatedAt: 20, finishedAt: null }]);
    expect(entriesToFollow(new Map([[A, stateOf('dismissed')]]), [finished], 20)).toHaveLength(1);
  });

  it('put back what was begun to being read, the rest to new, without arriving in the Inbox anew', () => {
    expect(putBack(stateOf('reading', 'finished'), 30)).toMatchObject({ status: 'reading', statusAt: 10, startedAt: 10, finishedAt: null });
    expect(putBack(stateOf('finished'), 30)).toMatchObject({ status: 'new', statusAt: 0, finishedAt: null });
    const queued = stateOf('queued');
    expect(putBack(queued, 30)).toBe(queued);
    expect(dequeue(withStatus(putBack(stateOf('finished'), 30), A, 'queued', [], 40), 50).status).toBe('new');
  });

  it('that come from different places: what was said last stands', () => {
    const finished = { ...entryOf('l'), finishedAt: 15 };
    const evened = evenedOut([A, A], [stateOf('reading')], [finished, entryOf('m'), { ...entryOf('l', B), finishedAt: 3 }], 20);
    expect(evened.map(({ table, row }) => [table, row.id])).toEqual([['paperStates', A], ['listEntries', `m/${A}`]]);
    expect(evened.map(({ row }) => row)).toMatchObject([{ status: 'finished', statusAt: 15, startedAt: 10, finishedAt: 15 }, { finishedAt: 15 }]);
    expect(evenedOut([A], [], [finished], 20)).toMatchObject([{ row: { status: 'finished', revision: 1 } }]);
    const dismissedLater = { ...stateOf('dismissed'), statusAt: 16 };
    expect(evenedOut([A], [dismissedLater], [finished], 20)).toMatchObject([{ table: 'listEntries', row: { finishedAt: null } }]);
    expect(evenedOut([A], [], [entryOf('l'), { ...finished, deleted: true }], 20)).toEqual([]);
  });

  it('agree after any steps, and then nothing is left to follow', () => {
    const step = fc.oneof(fc.constantFrom(...STATUSES), fc.constantFrom('put back' as const, 'dequeue' as const, 'inbox' as const, 'add' as const, 'remove' as const));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let state: PaperState | undefined;
        let entries: readonly ListEntry[] = [entryOf('l')];
        for (const [at, one] of steps.entries()) {
          const now = at + 100;
          if (one === 'add') entries = [...entries.filter(({ deleted }) => !deleted), entryOn(`m${String(at)}`, A, { finishedAt: finishedSince(state) })];
          else if (one === 'remove') entries = entries.map((entry, place) => (place === 0 ? removePaper(entry, now) : entry));
          else if (one === 'put back') state = state === undefined ? undefined : putBack(state, now);
          else if (one === 'dequeue') state = state === undefined ? undefined : dequeue(state, now);
          else if (one === 'inbox') state = backToInbox(state, A, now);
          else state = withStatus(state, A, one, [], now);
          const states = new Map([[A, state]]);
          const followed = new Map(entriesToFollow(states, entries, now).map((entry) => [entry.id, entry]));
          entries = entries.map((entry) => followed.get(entry.id) ?? entry);
          expect(entries.filter(({ deleted }) => !deleted).every(({ finishedAt }) => (finishedAt !== null) === (state?.status === 'finished'))).toBe(true);
          expect(entriesToFollow(states, entries, now)).toEqual([]);
        }
      }),
    );
  });
});
