import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PaperState } from '../annotation/annotation.ts';
import type { PaperId } from '../paper/paper.ts';
import { withStatus } from '../paper-state/paper-state.ts';
import { anyRank } from '../reading-list/rank.fixture.ts';
import { queueOf } from './order.ts';
import { addToQueue, dequeue, enqueue, moveInQueue, type QueuePlace } from './queue.ts';

const paper = (number: number): PaperId => `arxiv:${String(number)}` as PaperId;
const ids = (states: readonly PaperState[]): readonly string[] => queueOf(states).map(({ id }) => id);

function applied(rows: readonly PaperState[], changed: readonly PaperState[]): readonly PaperState[] {
  const made = new Map(changed.map((row) => [row.id, row]));
  return [...rows.map((row) => made.get(row.id) ?? row), ...changed.filter(({ id }) => !rows.some((row) => row.id === id))];
}

function queueWith(count: number): readonly PaperState[] {
  let rows: readonly PaperState[] = [];
  for (let at = 0; at < count; at += 1) rows = applied(rows, enqueue({ paperId: paper(at), state: undefined }, rows, 'end', 1));
  return rows;
}

type Step =
  | { readonly kind: 'put'; readonly paper: number; readonly place: 'top' | 'end' | number }
  | { readonly kind: 'move'; readonly paper: number; readonly to: number }
  | { readonly kind: 'out' | 'read'; readonly paper: number };

const number = fc.nat({ max: 9 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), paper: number, place: fc.oneof(fc.constantFrom('top' as const, 'end' as const), number) }),
  fc.record({ kind: fc.constant('move' as const), paper: number, to: fc.nat({ max: 12 }) }),
  fc.record({ kind: fc.constantFrom('out' as const, 'read' as const), paper: number }),
);

/** The same step on a plain array, which is the model. */
function modelled(model: readonly string[], taken: Step): readonly string[] {
  const id: string = paper(taken.paper);
  const rest = model.filter((other) => other !== id);
  const from = model.indexOf(id);
  switch (taken.kind) {
    case 'put': {
      const after = typeof taken.place === 'number' ? rest.indexOf(paper(taken.place)) : -1;
      return rest.toSpliced(taken.place === 'top' ? 0 : after < 0 ? rest.length : after + 1, 0, id);
    }
    case 'move':
      return from < 0 ? model : rest.toSpliced(taken.to, 0, id);
    case 'out':
    case 'read':
      return rest;
  }
}

function changedBy(rows: readonly PaperState[], taken: Step): readonly PaperState[] {
  const id = paper(taken.paper);
  const state = rows.find((row) => row.id === id);
  const queue = queueOf(rows);
  switch (taken.kind) {
    case 'put': {
      const place: QueuePlace = typeof taken.place === 'number' ? { after: paper(taken.place) } : taken.place;
      return enqueue({ paperId: id, state }, queue, place, 2);
    }
    case 'move':
      return moveInQueue(queue, [id], taken.to, 2);
    case 'out':
      return state === undefined ? [] : [dequeue(state, 2)].filter((row) => row !== state);
    case 'read':
      return state === undefined ? [] : [withStatus(state, id, 'reading', queue, 2)].filter((row) => row !== state);
  }
}

describe('the queue', () => {
  it('follows any sequence of steps, and writes one row for each that changes something', () => {
    fc.assert(
      fc.property(number, fc.array(step, { maxLength: 50 }), (count, steps) => {
        let rows = queueWith(count);
        let model = ids(rows);
        for (const taken of steps) {
          const changed = changedBy(rows, taken);
          rows = applied(rows, changed);
          const after = modelled(model, taken);
          expect(ids(rows)).toEqual(after);
          expect(changed.length).toBeLessThanOrEqual(1);
          if (model.join() !== after.join()) expect(changed.length).toBe(1);
          model = after;
        }
        for (const row of rows) expect(row.queueRank !== null).toBe(row.status === 'queued');
      }),
    );
  });

  it('does not write where nothing moves', () => {
    const rows = queueWith(3);
    expect(enqueue({ paperId: paper(0), state: rows[0] }, rows, 'top', 5)).toEqual([]);
    expect(enqueue({ paperId: paper(2), state: rows[2] }, rows, 'end', 5)).toEqual([]);
    expect(moveInQueue(rows, [paper(0)], 0, 5)).toEqual([]);
    expect(moveInQueue(rows, [paper(2)], 2, 5)).toEqual([]);
    expect(moveInQueue(rows, [paper(7)], 0, 5)).toEqual([]);
  });

  it('moves several side by side', () => {
    const rows = queueWith(5);
    expect(ids(applied(rows, moveInQueue(rows, [paper(4), paper(1)], 1, 5)))).toEqual([0, 1, 4, 2, 3].map(paper));
  });

  it('makes one revision of a paper that goes straight to the top', () => {
    const rows = queueWith(2);
    expect(enqueue({ paperId: paper(5), state: undefined }, rows, 'top', 5)).toEqual([expect.objectContaining({ id: paper(5), revision: 1, status: 'queued', statusAt: 5 })]);
  });

  it('keeps the order that was seen where copies from elsewhere have no rank or share one', () => {
    const shared = queueWith(5).map((row, at) => ({ ...row, queueRank: at < 2 ? 'a0' : null }));
    fc.assert(
      fc.property(fc.nat({ max: 4 }), fc.nat({ max: 4 }), (from, to) => {
        const before = ids(shared);
        const id = before[from] ?? '';
        const after = ids(applied(shared, moveInQueue(shared, [id as PaperId], to, 9)));
        expect(after).toEqual(before.filter((other) => other !== id).toSpliced(to, 0, id));
      }),
    );
  });

  it.each([['end', [0, 1, 5]], ['top', [5, 0, 1]], [{ after: paper(0) }, [0, 5, 1]]] as const)('puts a new paper at its place among those without a rank: %o', (place, expected) => {
    const rows = queueWith(2).map((row) => ({ ...row, queueRank: null }));
    expect(ids(applied(rows, enqueue({ paperId: paper(5), state: undefined }, rows, place, 5)))).toEqual(expected.map(paper));
  });

  it('follows what is asked whatever string the ranks are', () => {
    fc.assert(
      fc.property(fc.array(fc.option(anyRank), { maxLength: 6 }), fc.array(step, { maxLength: 12 }), (ranks, steps) => {
        let rows = queueWith(ranks.length).map((row, at): PaperState => ({ ...row, queueRank: ranks[at] ?? null }));
        let model = ids(rows);
        for (const taken of steps) {
          rows = [...applied(rows, changedBy(rows, taken))];
          model = modelled(model, taken);
          expect(ids(rows)).toEqual(model);
        }
      }),
    );
  });

  it('takes many at its end in their order, each once, and leaves those where they are that are in it', () => {
    const rows = queueWith(3);
    const papers = [7, 1, 5, 7].map((at) => ({ paperId: paper(at), state: rows[at] }));
    const added = addToQueue(papers, rows, 5);
    expect(added.map(({ id, revision }) => [id, revision])).toEqual([[paper(7), 1], [paper(5), 1]]);
    expect(ids(applied(rows, added))).toEqual([0, 1, 2, 7, 5].map(paper));
  });
});

describe('a paper that is taken out of the queue', () => {
  const queued = (status: 'new' | 'reading' | 'finished'): PaperState => {
    const reading = status === 'new' ? undefined : withStatus(undefined, paper(0), 'reading', [], 1);
    return withStatus(status === 'finished' ? withStatus(reading, paper(0), 'finished', [], 2) : reading, paper(0), 'queued', [], 3);
  };

  it.each(['new', 'reading', 'finished'] as const)('that was %s is so again, with its dates', (status) => {
    const before = queued(status);
    const after = dequeue(before, 4);
    expect(after).toMatchObject({ status, statusAt: 4, queueRank: null, startedAt: before.startedAt, finishedAt: before.finishedAt });
    expect(dequeue(after, 5)).toBe(after);
  });
});
