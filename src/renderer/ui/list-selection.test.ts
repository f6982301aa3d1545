import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extend, moveTo, NOTHING_SELECTED, pick, prune, selectAll, toggle, toggleAll, type ListSelection } from './list-selection.ts';

const order = ['a', 'b', 'c', 'd', 'e'];
const chosen = ({ selected }: ListSelection): string => [...selected].sort().join('');

test('a stretch runs from the anchor, both ways', () => {
  const at = pick(order, 2);
  expect(chosen(extend(at, order, 4))).toBe('cde');
  expect(chosen(extend(extend(at, order, 4), order, 0))).toBe('abc');
});

test('rows are added and taken out one by one, and the stretch begins at the last', () => {
  const two = toggle(pick(order, 0), order, 3);
  expect(chosen(two)).toBe('ad');
  expect(chosen(toggle(two, order, 0))).toBe('d');
  expect(chosen(extend(two, order, 4))).toBe('de');
});

test('moving selects nothing; everything is selected from where the keys are', () => {
  const moved = moveTo(pick(order, 0), order, 3);
  expect([chosen(moved), moved.active]).toEqual(['a', 'd']);
  expect([chosen(selectAll(moved, order)), selectAll(moved, order).active]).toEqual(['abcde', 'd']);
});

test('a group is added, and taken out when all of it is selected', () => {
  const some = toggleAll(pick(order, 1), ['b', 'c']);
  expect(chosen(some)).toBe('bc');
  expect(chosen(toggleAll(some, ['b', 'c']))).toBe('');
});

test('when rows are gone the keys go on where they were', () => {
  const some = toggle(pick(order, 1), order, 2);
  const rest = prune(some, ['a', 'b', 'd', 'e'], 2);
  expect([chosen(rest), rest.active, rest.anchor]).toEqual(['b', 'd', null]);
  expect(prune(some, order, 2)).toBe(some);
});

test('whatever is done, only rows of the list are selected and active', () => {
  const step = fc.record({ what: fc.constantFrom('pick', 'toggle', 'extend', 'move', 'all', 'prune'), at: fc.integer({ min: -2, max: 9 }) });
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 8 }), fc.array(step, { maxLength: 20 }), (keys, steps) => {
      let rows = keys;
      let selection = NOTHING_SELECTED;
      for (const { what, at } of steps) {
        if (what === 'prune') rows = rows.filter((_, place) => place !== at);
        const acts = {
          pick: () => pick(rows, at),
          toggle: () => toggle(selection, rows, at),
          extend: () => extend(selection, rows, at),
          move: () => moveTo(selection, rows, at),
          all: () => selectAll(selection, rows),
          prune: () => prune(selection, rows, at),
        };
        selection = acts[what]();
        expect([...selection.selected].every((key) => rows.includes(key))).toBe(true);
        if (selection.active !== null) expect(rows).toContain(selection.active);
      }
    }),
  );
});
