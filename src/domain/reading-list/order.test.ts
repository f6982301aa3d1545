import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListEntry } from '../annotation/annotation.ts';
import type { PaperId } from '../paper/paper.ts';
import { listOfMany } from './entries.fixture.ts';
import { addPapers, removePaper } from './entries.ts';
import { indexInWhole, orderedEntries, rankEntry, ranksForMove } from './order.ts';

function applied(rows: readonly ListEntry[], changed: readonly ListEntry[]): readonly ListEntry[] {
  const byId = new Map(changed.map((row) => [row.id, row]));
  const kept = rows.map((row) => byId.get(row.id) ?? row);
  return [...kept, ...changed.filter((row) => !rows.some((old) => old.id === row.id))];
}

/** The rows that moving these entries changes. */
function moveEntries(rows: readonly ListEntry[], ids: readonly string[], index: number, now: number): readonly ListEntry[] {
  const ranks = new Map(ranksForMove(rows, ids, index).map(({ id, rank }) => [id, rank]));
  return rows.flatMap((row) => (ranks.has(row.id) ? [rankEntry(row, ranks.get(row.id) ?? '', now)] : []));
}

const ids = (rows: readonly ListEntry[]): readonly string[] => orderedEntries(rows).map((row) => row.id);

type Step =
  | { readonly kind: 'move'; readonly picks: readonly number[]; readonly to: number }
  | { readonly kind: 'remove'; readonly pick: number }
  | { readonly kind: 'add'; readonly paper: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('move' as const), picks: fc.array(fc.nat(), { maxLength: 4 }), to: fc.nat({ max: 14 }) }),
  fc.record({ kind: fc.constant('remove' as const), pick: fc.nat() }),
  fc.record({ kind: fc.constant('add' as const), paper: fc.nat({ max: 14 }) }),
);

/** The same step on the rows and on a plain array, which is the model. */
function take(rows: readonly ListEntry[], model: readonly string[], taken: Step): [readonly ListEntry[], readonly string[]] {
  if (taken.kind === 'add') {
    const changed = addPapers(rows, 'l', [{ paperId: `arxiv:${String(taken.paper)}` as PaperId }], 1);
    return [applied(rows, changed), [...model, ...changed.map((row) => row.id)]];
  }
  const at = (pick: number): string => model[pick % Math.max(model.length, 1)] ?? '';
  if (taken.kind === 'remove') {
    const entry = rows.find((row) => row.id === at(taken.pick));
    return entry === undefined ? [rows, model] : [applied(rows, [removePaper(entry, 1)]), model.filter((id) => id !== entry.id)];
  }
  const picked = new Set(taken.picks.map(at));
  const moved = model.filter((id) => picked.has(id));
  const rest = model.filter((id) => !picked.has(id));
  const next = rest.toSpliced(Math.min(taken.to, rest.length), 0, ...moved);
  const changed = moveEntries(rows, [...picked], taken.to, 1);
  expect(changed.length).toBe(next.join() === model.join() ? 0 : moved.length);
  return [applied(rows, changed), next];
}

describe('the order of a list', () => {
  it('follows any sequence of moves, additions and removals, one changed row for each that is moved', () => {
    fc.assert(
      fc.property(fc.nat({ max: 12 }), fc.array(step, { maxLength: 60 }), (count, steps) => {
        let rows = listOfMany(count);
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
    const rows = Object.freeze(listOfMany(3).map((row) => Object.freeze(row)));
    expect(moveEntries(rows, ['l/arxiv:2'], 0, 5)).toEqual([expect.objectContaining({ id: 'l/arxiv:2', revision: 2, updatedAt: 5 })]);
  });

  it('stays as it is at the ends and for an entry that is not on the list', () => {
    const rows = listOfMany(2);
    expect(ranksForMove(rows, ['l/arxiv:0'], -1)).toEqual([]);
    expect(ranksForMove(rows, ['l/arxiv:1'], 2)).toEqual([]);
    expect(ranksForMove(rows, ['l/arxiv:9'], 0)).toEqual([]);
    expect(ranksForMove(rows, ['l/arxiv:0', 'l/arxiv:1'], 1)).toEqual([]);
  });

  it('can be changed where merged copies share a rank', () => {
    const rows = listOfMany(5).map((row) => ({ ...row, rank: 'a0' }));
    fc.assert(
      fc.property(fc.nat({ max: 4 }), fc.nat({ max: 4 }), (from, to) => {
        const before = ids(rows);
        const id = before[from] ?? '';
        const after = ids(applied(rows, moveEntries(rows, [id], to, 1)));
        expect(after).toEqual(before.filter((other) => other !== id).toSpliced(to, 0, id));
      }),
    );
  });
});

describe('a place among the entries that are shown', () => {
  const whole = ['a', 'b', 'c', 'd', 'e', 'f'];
  const put = (shown: string, moved: string, to: number): string => {
    const rest = whole.filter((id) => !moved.includes(id));
    return rest.toSpliced(indexInWhole(whole, Array.from(shown), Array.from(moved), to), 0, ...Array.from(moved)).join('');
  };

  it('is right after the shown entry before it', () => {
    expect(put('bdf', 'f', 1)).toBe('abfcde');
    expect(put('bdf', 'b', 2)).toBe('acdefb');
    expect(put('bdf', 'bd', 1)).toBe('acefbd');
  });

  it('is right before the first shown entry where none is before it', () => {
    expect(put('bdf', 'f', 0)).toBe('afbcde');
  });

  it('is where the entries are when nothing else is shown', () => {
    expect(put('d', 'd', 0)).toBe('abcdef');
  });

  it('keeps what is shown in the order asked for', () => {
    fc.assert(
      fc.property(fc.subarray(whole, { minLength: 1 }), fc.nat(), fc.nat({ max: 6 }), (shown, pick, to) => {
        const moved = shown.filter((_, at) => (pick >> at) % 2 === 1);
        const rest = shown.filter((id) => !moved.includes(id));
        const after = Array.from(put(shown.join(''), moved.join(''), to)).filter((id) => shown.includes(id));
        expect(after).toEqual(rest.toSpliced(Math.min(to, rest.length), 0, ...moved));
      }),
    );
  });
});

describe('ranks', () => {
  it.each([[9, 1], [9, 8], [1, 8]])('grow by one character in five moves when every move goes from %i to %i', (from, to) => {
    let rows = listOfMany(10);
    for (let turn = 0; turn < 500; turn += 1) rows = applied(rows, moveEntries(rows, [ids(rows)[from] ?? ''], to, turn));
    expect(Math.max(...rows.map((row) => row.rank.length))).toBeLessThanOrEqual(2 + 500 / 5);
  });

  it('stay short when moves are spread over a list', () => {
    let rows = listOfMany(50);
    for (let turn = 0; turn < 1000; turn += 1) {
      rows = applied(rows, moveEntries(rows, [ids(rows)[(turn * 17) % 50] ?? ''], (turn * 31) % 50, turn));
    }
    expect(Math.max(...rows.map((row) => row.rank.length))).toBeLessThanOrEqual(12);
  });

  it('stay short on a long list', () => {
    expect(Math.max(...listOfMany(1000).map((row) => row.rank.length))).toBeLessThanOrEqual(4);
  });
});
