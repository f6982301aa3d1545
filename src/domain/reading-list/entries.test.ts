import { describe, expect, it } from 'vitest';
import type { ListEntry } from '../annotation/annotation.ts';
import type { PaperId } from '../paper/paper.ts';
import { listOf } from './entries.fixture.ts';
import { addPapers, removePaper } from './entries.ts';
import { orderedEntries } from './order.ts';
import { progress } from './progress.ts';

const paper = (name: string): PaperId => `arxiv:${name}` as PaperId;

/** The rows that change when one paper is put on the list. */
function added(rows: readonly ListEntry[], paperId: PaperId, now: number): readonly ListEntry[] {
  return addPapers(rows, 'l', [{ paperId }], now);
}

function first(rows: readonly ListEntry[]): ListEntry {
  const row = rows[0];
  if (row === undefined) throw new Error('no row');
  return row;
}

function replaced(rows: readonly ListEntry[], changed: ListEntry): readonly ListEntry[] {
  return rows.map((row) => (row.id === changed.id ? changed : row));
}

describe('papers on a list', () => {
  it('stand in the order they were added', () => {
    expect(orderedEntries(listOf('arxiv:b', 'arxiv:a', 'arxiv:c')).map((row) => row.paperId)).toEqual(['arxiv:b', 'arxiv:a', 'arxiv:c']);
  });

  it('are added once', () => {
    expect(added(listOf('arxiv:a'), paper('a'), 9)).toEqual([]);
  });

  it('are added many at once as one after the other', () => {
    const rows = listOf('arxiv:a', 'arxiv:b', 'arxiv:c').map((row, at) => (at === 2 ? removePaper(row, 5) : row));
    const many = ['x', 'a', 'c', 'x', 'y'].map(paper);
    const singly = many.reduce<readonly ListEntry[]>((list, one) => {
      const [row] = added(list, one, 7);
      return row === undefined ? list : [...list.filter(({ id }) => id !== row.id), row];
    }, rows);
    const together = addPapers(rows, 'l', many.map((paperId) => ({ paperId })), 7);
    expect(together.map(({ paperId }) => paperId)).toEqual(['x', 'c', 'y'].map(paper));
    expect(orderedEntries([...rows.slice(0, 2), ...together]).map(({ id, rank }) => [id, rank])).toEqual(orderedEntries(singly).map(({ id, rank }) => [id, rank]));
  });

  it('that were removed come back in the same row, at the end, unfinished', () => {
    const rows = listOf('arxiv:a', 'arxiv:b');
    const gone = removePaper({ ...first(rows), finishedAt: 5 }, 6);
    const back = first(added(replaced(rows, gone), paper('a'), 7));
    expect(back).toMatchObject({ id: 'l/arxiv:a', revision: gone.revision + 1, createdAt: 7, updatedAt: 7, deleted: false, finishedAt: null });
    expect(orderedEntries(replaced(rows, back)).map((row) => row.paperId)).toEqual(['arxiv:b', 'arxiv:a']);
  });

  it('added after a removal never share a rank with the tombstone', () => {
    const rows = listOf('arxiv:a', 'arxiv:b');
    const gone = rows.map((row) => (row.paperId === paper('b') ? removePaper(row, 5) : row));
    expect(first(added(gone, paper('c'), 6)).rank > (rows[1]?.rank ?? '')).toBe(true);
  });
});

describe('progress', () => {
  it('counts what is on the list and leaves removed papers out', () => {
    const rows = listOf('arxiv:a', 'arxiv:b', 'arxiv:c');
    const finished = replaced(rows, { ...first(rows), finishedAt: 9 });
    expect(progress(finished)).toEqual({ finished: 1, total: 3 });
    expect(progress(replaced(finished, removePaper({ ...first(rows), finishedAt: 9 }, 10)))).toEqual({ finished: 0, total: 2 });
  });
});
