import { expect, test } from 'vitest';
import { listRow } from '../../domain/reading-list/list.fixture.ts';
import { listTree } from '../../domain/reading-list/tree.ts';
import { railMove } from './rail-keys.ts';

const tree = listTree([listRow('a'), listRow('b'), listRow('b1', { parentId: 'b' }), listRow('b2', { parentId: 'b' }), listRow('c')]);
const open = new Set<string>();
const shut = new Set(['b']);

test.each([
  ['b', 'ArrowDown', open, 'b1'],
  ['b', 'ArrowDown', shut, 'c'],
  ['c', 'ArrowUp', open, 'b2'],
  ['b', 'Home', open, 'a'],
  ['a', 'End', open, 'c'],
  ['b', 'ArrowRight', open, 'b1'],
  ['b2', 'ArrowLeft', open, 'b'],
])('on %s, %s goes to the next row that is seen', (id, key, folded, to) => {
  expect(railMove(tree, folded, id, key, false)).toEqual({ kind: 'focus', id: to });
});

test('left folds, right unfolds, and Alt with an arrow moves the list', () => {
  expect(railMove(tree, open, 'b', 'ArrowLeft', false)).toEqual({ kind: 'fold', id: 'b', isFolded: true });
  expect(railMove(tree, shut, 'b', 'ArrowRight', false)).toEqual({ kind: 'fold', id: 'b', isFolded: false });
  expect(railMove(tree, open, 'b', 'ArrowUp', true)).toEqual({ kind: 'shift', step: -1 });
});

test('a key without a meaning is left to others', () => {
  for (const [id, key, alt] of [['a', 'ArrowUp', false], ['c', 'ArrowDown', false], ['a', 'ArrowRight', false], ['a', 'ArrowLeft', false], ['a', 'x', false], ['a', 'Home', true]] as const) {
    expect(railMove(tree, open, id, key, alt)).toBeUndefined();
  }
});
