import fc from 'fast-check';
import { expect, it } from 'vitest';
import { movedTo } from './move.ts';
import { byRank, isRoomyRank, rankAtEnd, ranksAfter, ranksAtEnd, type Ranked } from './rank.ts';
import { anyRank } from './rank.fixture.ts';

const rowsOf = (ranks: readonly string[]): readonly Ranked[] => ranks.map((rank, at) => ({ id: String(at), rank })).sort(byRank);
const rising = (ranks: readonly string[]): boolean => ranks.every((rank, at) => at === 0 || (ranks[at - 1] ?? '') < rank);

it('ranks after every row are above them, whatever string they have, and leave room where there is any', () => {
  fc.assert(
    fc.property(fc.array(anyRank, { maxLength: 8 }), fc.nat({ max: 5 }), (ranks, count) => {
      const made = ranksAtEnd(rowsOf(ranks), count);
      expect(made).toHaveLength(count);
      expect(rising(made)).toBe(true);
      expect(made.every((rank) => ranks.every((other) => other < rank))).toBe(true);
      if (ranks.every((rank) => rank < 'z')) expect(made.every(isRoomyRank)).toBe(true);
    }),
  );
});

it('ranks after one row are above it and below the next row that has room beside it', () => {
  fc.assert(
    fc.property(fc.array(anyRank, { maxLength: 8 }), fc.option(anyRank), fc.nat({ max: 5 }), (ranks, low, count) => {
      const made = ranksAfter(low, rowsOf(ranks), count);
      expect(made).toHaveLength(count);
      expect(rising(low === null ? made : [low, ...made])).toBe(true);
      if (low !== null && !isRoomyRank(low)) return;
      const next = ranks.filter((rank) => isRoomyRank(rank) && (low === null || rank > low)).sort((a, b) => (a < b ? -1 : 1))[0];
      expect(made.every((rank) => next === undefined || rank < next)).toBe(true);
    }),
  );
});

it('rows go where they are asked to, whatever string the ranks are', () => {
  fc.assert(
    fc.property(fc.array(anyRank, { maxLength: 9 }), fc.array(anyRank, { maxLength: 3 }), fc.array(fc.nat({ max: 9 }), { maxLength: 4 }), fc.nat({ max: 10 }), (ranks, removed, picks, to) => {
      const order = rowsOf(ranks);
      const tombstones = removed.map((rank, at) => ({ id: `gone ${String(at)}`, rank }));
      const ids = [...new Set(picks.map(String))];
      const changed = new Map(movedTo(order, [...order, ...tombstones], ids, to).map(({ row, rank }) => [row.id, rank]));
      const after = order.map(({ id, rank }) => ({ id, rank: changed.get(id) ?? rank })).sort(byRank);
      const rest = order.filter(({ id }) => !ids.includes(id));
      const moved = order.filter(({ id }) => ids.includes(id));
      expect(after.map(({ id }) => id)).toEqual(rest.toSpliced(to, 0, ...moved).map(({ id }) => id));
      const gone = new Set(removed);
      expect([...changed.values()].some((rank) => gone.has(rank))).toBe(false);
    }),
  );
});

it('stay short beyond all ranks that leave room', () => {
  const rows: Ranked[] = [{ id: 'x', rank: '第' }];
  for (let at = 0; at < 300; at += 1) rows.push({ id: String(at), rank: rankAtEnd(rows) });
  expect(Math.max(...rows.map(({ rank }) => rank.length))).toBeLessThanOrEqual(6);
});
