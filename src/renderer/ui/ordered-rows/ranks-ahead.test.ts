import { expect, test } from 'vitest';
import { putAhead, settleAhead, withAhead, type Ahead, type Ranked, type RanksAhead, type RevisedRow } from './ranks-ahead.ts';

type Row = Ranked & RevisedRow;

const NONE: RanksAhead = new Map();
const ranked = (row: Row, rank: string): Row => (row.rank === rank ? row : { ...row, rank });
const rows: readonly Row[] = ['a', 'b', 'c'].map((id, at) => ({ id, rank: String(2 * at + 1), revision: 1 }));
const inOrder = (list: readonly Row[]): readonly Row[] => [...list].sort((one, other) => (one.rank < other.rank ? -1 : 1));
const shown = (stored: readonly Row[], ahead: RanksAhead): string => inOrder(withAhead(stored, ahead, ranked)).map(({ id }) => id).join('');

/** The row goes to that place of the others: its rank is the one before's with a letter behind it. */
function moved(list: readonly Row[], id: string, to: number): RanksAhead {
  const before = inOrder(list).filter((row) => row.id !== id)[to - 1];
  return new Map([[id, { id, rank: before === undefined ? '0' : `${before.rank}m`, revision: null } satisfies Ahead]]);
}

function stored(list: readonly Row[], made: RanksAhead): readonly Row[] {
  return list.map((row) => {
    const rank = made.get(row.id)?.rank ?? row.rank;
    return rank === row.rank ? row : { ...row, rank, revision: row.revision + 1 };
  });
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
