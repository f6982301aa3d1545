import { expect, test } from 'vitest';
import type { ListEntry } from '../../domain/annotation/annotation.ts';
import { listOf } from '../../domain/reading-list/entries.fixture.ts';
import { orderedEntries, rankEntry, ranksForMove } from '../../domain/reading-list/order.ts';
import { putAhead, settleAhead, withAhead, type Ahead, type RanksAhead } from './ranks-ahead.ts';

const NONE: RanksAhead = new Map();
const ranked = (row: ListEntry, rank: string): ListEntry => (row.rank === rank ? row : { ...row, rank });
const rows = listOf('a', 'b', 'c');
const shown = (stored: readonly ListEntry[], ahead: RanksAhead): string => orderedEntries(withAhead(stored, ahead, ranked)).map(({ paperId }) => paperId).join('');

function moved(list: readonly ListEntry[], name: string, to: number): RanksAhead {
  return new Map(ranksForMove(list, [`l/${name}`], to).map(({ id, rank }): [string, Ahead] => [id, { id, rank, revision: null }]));
}

function stored(list: readonly ListEntry[], made: RanksAhead): readonly ListEntry[] {
  return list.map((row) => rankEntry(row, made.get(row.id)?.rank ?? row.rank, 1));
}

test('a move is shown before it is stored, and stays shown when it is', () => {
  const made = moved(rows, 'c', 0);
  const ahead = putAhead(NONE, made);
  expect(shown(rows, ahead)).toBe('cab');
  const written = stored(rows, made);
  const settled = settleAhead(ahead, made, written.filter(({ id }) => made.has(id)));
  // The write has ended, and the rows are read a moment later: nothing jumps in between.
  expect(shown(rows, settled)).toBe('cab');
  expect(shown(written, settled)).toBe('cab');
});

test('rows that are stored as they are shown are the stored ones, before the write has said so and after', () => {
  const made = moved(rows, 'c', 0);
  const written = stored(rows, made);
  expect(withAhead(written, putAhead(NONE, made), ranked)).toBe(written);
  expect(withAhead(written, settleAhead(putAhead(NONE, made), made, written), ranked)).toBe(written);
});

test('a move that could not be stored goes back', () => {
  const made = moved(rows, 'c', 0);
  expect(shown(rows, settleAhead(putAhead(NONE, made), made, null))).toBe('abc');
});

test('a row that was moved again is not set back by the end of the first write', () => {
  const first = moved(rows, 'c', 0);
  const ahead = putAhead(NONE, first);
  const second = moved(withAhead(rows, ahead, ranked), 'c', 1);
  const both = putAhead(ahead, second);
  expect(shown(rows, both)).toBe('acb');
  expect(shown(rows, settleAhead(both, first, null))).toBe('acb');
  expect(shown(rows, settleAhead(both, first, stored(rows, first)))).toBe('acb');
});

test('a newer order from elsewhere is shown once the own write is read', () => {
  const made = moved(rows, 'c', 0);
  const written = stored(rows, made);
  const settled = settleAhead(putAhead(NONE, made), made, written);
  const elsewhere = stored(written, moved(written, 'c', 2));
  expect(shown(elsewhere, settled)).toBe('abc');
});
