import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListEntry } from '../annotation/annotation.ts';
import type { PaperId } from '../paper/paper.ts';
import { addPaper, removePaper } from './entries.ts';
import { moveEntry, moveEntryDown, moveEntryUp, orderedEntries } from './order.ts';

function listOf(count: number): readonly ListEntry[] {
  let rows: readonly ListEntry[] = [];
  for (let at = 0; at < count; at += 1) rows = [...rows, ...addPaper(rows, 'l', `arxiv:${String(at)}` as PaperId, 0)];
  return rows;
}

function applied(rows: readonly ListEntry[], changed: readonly ListEntry[]): readonly ListEntry[] {
  const byId = new Map(changed.map((row) => [row.id, row]));
  const kept = rows.map((row) => byId.get(row.id) ?? row);
  return [...kept, ...changed.filter((row) => !rows.some((old) => old.id === row.id))];
}

const ids = (rows: readonly ListEntry[]): readonly string[] => orderedEntries(rows).map((row) => row.id);

type Step =
  | { readonly kind: 'move'; readonly pick: number; readonly to: number }
  | { readonly kind: 'up' | 'down' | 'remove'; readonly pick: number }
  | { readonly kind: 'add'; readonly paper: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('move' as const), pick: fc.nat(), to: fc.nat({ max: 14 }) }),
  fc.record({ kind: fc.constantFrom('up' as const, 'down' as const, 'remove' as const), pick: fc.nat() }),
  fc.record({ kind: fc.constant('add' as const), paper: fc.nat({ max: 14 }) }),
);

/** The same step on the rows and on a plain array, which is the model. */
function take(rows: readonly ListEntry[], model: readonly string[], taken: Step): [readonly ListEntry[], readonly string[]] {
  if (taken.kind === 'add') {
    const changed = addPaper(rows, 'l', `arxiv:${String(taken.paper)}` as PaperId, 1);
    return [applied(rows, changed), [...model, ...changed.map((row) => row.id)]];
  }
  const id = model[taken.pick % Math.max(model.length, 1)];
  const entry = rows.find((row) => row.id === id);
  if (id === undefined || entry === undefined) return [rows, model];
  const rest = model.filter((other) => other !== id);
  if (taken.kind === 'remove') return [applied(rows, [removePaper(entry, 1)]), rest];
  const from = model.indexOf(id);
  const to = taken.kind === 'move' ? taken.to : from + (taken.kind === 'up' ? -1 : 1);
  const changed =
    taken.kind === 'move' ? moveEntry(rows, id, to, 1) : (taken.kind === 'up' ? moveEntryUp : moveEntryDown)(rows, id, 1);
  const target = Math.min(Math.max(to, 0), rest.length);
  expect(changed.length).toBe(target === from ? 0 : 1);
  return [applied(rows, changed), rest.toSpliced(target, 0, id)];
}

describe('the order of a list', () => {
  it('follows any sequence of moves, additions and removals, one changed row a move', () => {
    fc.assert(
      fc.property(fc.nat({ max: 12 }), fc.array(step, { maxLength: 60 }), (count, steps) => {
        let rows = listOf(count);
        let model = ids(rows);
        for (const taken of steps) {
          [rows, model] = take(rows, model, taken);
          expect(ids(rows)).toEqual(model);
        }
        expect(new Set(rows.map((row) => row.rank)).size).toBe(rows.length);
      }),
    );
  });

  it('does not change the rows it is given', () => {
    const rows = Object.freeze(listOf(3).map((row) => Object.freeze(row)));
    expect(moveEntry(rows, 'l/arxiv:2', 0, 5)).toEqual([expect.objectContaining({ id: 'l/arxiv:2', revision: 2, updatedAt: 5 })]);
  });

  it('stays as it is at the ends and for an entry that is not on the list', () => {
    const rows = listOf(2);
    expect(moveEntryUp(rows, 'l/arxiv:0', 1)).toEqual([]);
    expect(moveEntryDown(rows, 'l/arxiv:1', 1)).toEqual([]);
    expect(moveEntry(rows, 'l/arxiv:9', 0, 1)).toEqual([]);
    expect(moveEntryUp(rows, 'l/arxiv:9', 1)).toEqual([]);
  });

  it('can be changed where merged copies share a rank', () => {
    const rows = listOf(5).map((row) => ({ ...row, rank: 'a0' }));
    fc.assert(
      fc.property(fc.nat({ max: 4 }), fc.nat({ max: 4 }), (from, to) => {
        const before = ids(rows);
        const id = before[from] ?? '';
        const after = ids(applied(rows, moveEntry(rows, id, to, 1)));
        expect(after).toEqual(before.filter((other) => other !== id).toSpliced(to, 0, id));
      }),
    );
  });
});

describe('ranks', () => {
  it.each([[9, 1], [9, 8], [1, 8]])('grow by one character in five moves when every move goes from %i to %i', (from, to) => {
    let rows = listOf(10);
    for (let turn = 0; turn < 500; turn += 1) rows = applied(rows, moveEntry(rows, ids(rows)[from] ?? '', to, turn));
    expect(Math.max(...rows.map((row) => row.rank.length))).toBeLessThanOrEqual(2 + 500 / 5);
  });

  it('stay short when moves are spread over a list', () => {
    let rows = listOf(50);
    for (let turn = 0; turn < 1000; turn += 1) {
      rows = applied(rows, moveEntry(rows, ids(rows)[(turn * 17) % 50] ?? '', (turn * 31) % 50, turn));
    }
    expect(Math.max(...rows.map((row) => row.rank.length))).toBeLessThanOrEqual(12);
  });

  it('stay short on a long list', () => {
    expect(Math.max(...listOf(1000).map((row) => row.rank.length))).toBeLessThanOrEqual(4);
  });
});
