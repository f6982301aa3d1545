import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadingList } from '../annotation/annotation.ts';
import { listRow } from './list.fixture.ts';
import { anyRank } from './rank.fixture.ts';
import { archiveList, bringBackList, changeList, createList, deleteList } from './reading-list.ts';
import { archivedLists, besideOf, listsInTree, listTree, mayStandInside, moveList } from './tree.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const oneOf = fc.constantFrom(...ids);

/** Rows as any merge of two copies could leave them: parents that are unknown, gone, nested or in a circle. */
const anyRows: fc.Arbitrary<readonly ReadingList[]> = fc
  .tuple(...ids.map((id) => fc.record({ parentId: fc.option(fc.constantFrom(...ids, 'unknown')), rank: fc.constantFrom('a0', 'a1', 'a2'), archivedAt: fc.option(fc.nat()), deleted: fc.boolean() }).map((said) => listRow(id, said))))
  .chain((rows) => fc.shuffledSubarray(rows));

const live = (rows: readonly ReadingList[]): readonly string[] => rows.filter(({ deleted }) => !deleted).map(({ id }) => id).sort();

describe('the tree of lists', () => {
  it('shows every list in use exactly once, one level deep, however its rows came about', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const tree = listTree(rows);
        expect([...listsInTree(rows), ...archivedLists(rows)].map(({ id }) => id).sort()).toEqual(live(rows));
        for (const { list, inside } of tree) for (const one of inside) expect([one.parentId, tree.some((branch) => branch.list === one)]).toEqual([list.id, false]);
      }),
    );
  });

  it('does not depend on the order in which rows arrive', () => {
    fc.assert(
      fc.property(anyRows, fc.nat(), (rows, turn) => {
        const turned = [...rows.slice(turn % (rows.length + 1)), ...rows.slice(0, turn % (rows.length + 1))];
        expect(listTree(turned)).toEqual(listTree(rows));
      }),
    );
  });

  it('shows lists on their own while the one that holds them is away, and inside it again when it is back', () => {
    const parent = listRow('p');
    const child = listRow('c', { parentId: 'p' });
    const away = archiveList(parent, 2);
    expect(listTree([away, child])).toEqual([{ list: child, inside: [] }]);
    expect(listTree([deleteList(parent, 2), child])).toEqual([{ list: child, inside: [] }]);
    expect(listTree([child])).toEqual([{ list: child, inside: [] }]);
    expect(listTree([child, bringBackList(away, 3)])[0]?.inside).toEqual([child]);
  });
});

describe('a place in the tree', () => {
  it('is refused where lists would stand two levels deep, with the reason', () => {
    const lists = [listRow('p'), listRow('c', { parentId: 'p' }), listRow('x'), listRow('away', { archivedAt: 1 })];
    expect(mayStandInside(lists, 'x', 'p').ok).toBe(true);
    expect(mayStandInside(lists, 'new', 'p').ok).toBe(true);
    expect(mayStandInside(lists, 'c', null).ok).toBe(true);
    for (const [id, into] of [['x', 'c'], ['p', 'x'], ['x', 'x'], ['x', 'away'], ['x', 'nowhere']] as const) {
      expect(mayStandInside(lists, id, into)).toMatchObject({ ok: false, error: { code: 'list-nesting' } });
    }
  });

  it('stays one level deep through any sequence of changes, and loses no list', () => {
    const step = fc.record({ kind: fc.constantFrom('into', 'out', 'archive', 'back', 'delete'), id: oneOf, into: oneOf });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let rows: readonly ReadingList[] = ids.map((id) => listRow(id));
        for (const { kind, id, into } of steps) {
          const list = rows.find((row) => row.id === id);
          if (list === undefined || list.deleted) continue;
          const asked = kind === 'into' || kind === 'out' ? changeList(rows, list, { parentId: kind === 'into' ? into : null }, 2) : undefined;
          const next = asked === undefined ? (kind === 'archive' ? archiveList(list, 2) : kind === 'back' ? bringBackList(list, 2) : deleteList(list, 2)) : asked.ok ? asked.value : list;
          rows = rows.map((row) => (row.id === id ? next : row));
          expect([...listsInTree(rows), ...archivedLists(rows)].map((row) => row.id).sort()).toEqual(live(rows));
          if (asked?.ok === true && kind === 'into' && list.archivedAt === null && list.parentId !== into) expect(besideOf(rows, id).every(({ parentId }) => parentId === into)).toBe(true);
        }
      }),
    );
  });
});

describe('moving a list', () => {
  it('changes its place among those it stands beside, and writes one row', () => {
    const lists = [listRow('a'), listRow('b'), listRow('b1', { parentId: 'b' }), listRow('b2', { parentId: 'b' }), listRow('c')];
    const after = (id: string, step: 1 | -1): readonly string[] => {
      const changed = moveList(lists, id, step, 2);
      expect(changed).toHaveLength(1);
      return listsInTree(lists.map((row) => changed.find((one) => one.id === row.id) ?? row)).map((row) => row.id);
    };
    expect(after('b', -1)).toEqual(['b', 'b1', 'b2', 'a', 'c']);
    expect(after('b1', 1)).toEqual(['a', 'b', 'b2', 'b1', 'c']);
    expect(moveList(lists, 'a', -1, 2)).toEqual([]);
    expect(moveList(lists, 'b2', 1, 2)).toEqual([]);
    expect(moveList(lists, 'nowhere', 1, 2)).toEqual([]);
  });
});

it('lists are moved, made and taken out of another whatever string their ranks are', () => {
  fc.assert(
    fc.property(fc.array(anyRank, { minLength: 1, maxLength: 6 }), fc.nat(), fc.constantFrom<1 | -1>(1, -1), (ranks, pick, step) => {
      const rows = ranks.map((rank, at) => listRow(ids[at] ?? '', { rank }));
      const order = listsInTree(rows).map(({ id }) => id);
      const id = order[pick % order.length] ?? '';
      const moved = new Map(moveList(rows, id, step, 9).map((row) => [row.id, row]));
      const to = Math.max(0, order.indexOf(id) + step);
      expect(listsInTree(rows.map((row) => moved.get(row.id) ?? row)).map((row) => row.id)).toEqual(order.filter((other) => other !== id).toSpliced(to, 0, id));

      const made = createList(rows, { id: 'new', name: 'New' }, 9);
      expect(made.ok && listsInTree([...rows, made.value]).at(-1)?.id).toBe('new');
      const child = listRow('child', { parentId: id, rank: 'a0' });
      expect(changeList([...rows, child], child, { parentId: null }, 9)).toMatchObject({ ok: true, value: { parentId: null } });
    }),
  );
});
