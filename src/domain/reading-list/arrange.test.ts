import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListEntry } from '../annotation/annotation.ts';
import { ranksForOrder } from './arrange.ts';
import { listOfMany } from './entries.fixture.ts';
import { removePaper } from './entries.ts';
import { orderedEntries, rankEntry } from './order.ts';
import { anyRank } from './rank.fixture.ts';

function arranged(rows: readonly ListEntry[], ids: readonly string[]): readonly ListEntry[] {
  const ranks = new Map(ranksForOrder(rows, ids).map(({ id, rank }) => [id, rank]));
  return rows.map((row) => rankEntry(row, ranks.get(row.id) ?? row.rank, 1));
}

const idsOf = (rows: readonly ListEntry[]): readonly string[] => orderedEntries(rows).map(({ id }) => id);

describe('arranging a list', () => {
  it('brings about any order, with a rank of its own for each row, tombstones included', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 14 }), fc.array(fc.nat(), { maxLength: 4 }), fc.array(fc.nat(), { minLength: 14, maxLength: 14 }), (count, gone, keys) => {
        const rows = listOfMany(count).map((row, at) => (gone.includes(at) ? removePaper(row, 1) : row));
        const wanted = [...idsOf(rows)].sort((a, b) => (keys[Number(a.slice(8))] ?? 0) - (keys[Number(b.slice(8))] ?? 0));
        const after = arranged(rows, wanted);
        expect(idsOf(after)).toEqual(wanted);
        expect(new Set(after.map(({ rank }) => rank)).size).toBe(count);
        expect(ranksForOrder(after, wanted)).toEqual([]);
      }),
    );
  });

  it('writes no more rows than it must', () => {
    const rows = listOfMany(6);
    const [a = '', b = '', c = '', d = '', e = '', f = ''] = idsOf(rows);
    expect(ranksForOrder(rows, [f, a, b, c, d, e]).map(({ id }) => id)).toEqual([f]);
    expect(ranksForOrder(rows, [b, a, c, d, f, e])).toHaveLength(2);
    expect(ranksForOrder(rows, [f, e, d, c, b, a])).toHaveLength(5);
  });

  it('sets rows of one rank apart, as two copies that were changed apart can leave them', () => {
    const rows = listOfMany(4).map((row) => ({ ...row, rank: 'a0' }));
    const wanted = [...idsOf(rows)].reverse();
    expect(idsOf(arranged(rows, wanted))).toEqual(wanted);
  });

  it('brings about any order of rows whose ranks are any strings', () => {
    fc.assert(
      fc.property(fc.array(anyRank, { maxLength: 9 }), fc.array(fc.nat(), { minLength: 9, maxLength: 9 }), fc.nat({ max: 9 }), (ranks, keys, gone) => {
        const rows = listOfMany(ranks.length).map((row, at) => ({ ...row, rank: ranks[at] ?? '', deleted: at === gone }));
        const wanted = [...idsOf(rows)].sort((a, b) => (keys[Number(a.slice(8))] ?? 0) - (keys[Number(b.slice(8))] ?? 0));
        expect(idsOf(arranged(rows, wanted))).toEqual(wanted);
      }),
    );
  });

  it('keeps the ranks of 2,000 rows short', () => {
    const rows = listOfMany(2000);
    const after = arranged(rows, [...idsOf(rows)].reverse());
    expect(Math.max(...after.map(({ rank }) => rank.length))).toBeLessThanOrEqual(6);
  });
});
