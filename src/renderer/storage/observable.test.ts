import { expect, test } from 'vitest';
import { createSubject, itemsOf } from './observable.ts';

test('items that stay the same stay the same array, whatever changes beside them', () => {
  const [a, b, c] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }];
  const source = createSubject([a, b]);
  const named = itemsOf(source, (all) => all.filter(({ name }) => name !== 'c'));
  const before = named.getValue();
  expect(before).toEqual([a, b]);
  source.setValue([a, c, b]);
  expect(named.getValue()).toBe(before);
  source.setValue([b, a]);
  expect(named.getValue()).toEqual([b, a]);
  source.setValue([b, { ...a }]);
  expect(named.getValue()).not.toBe(before);
});

test('what is not known yet is told from nothing', () => {
  const source = createSubject<readonly string[] | undefined>(undefined);
  const all = itemsOf(source, (value) => value);
  expect(all.getValue()).toBeUndefined();
  source.setValue([]);
  expect(all.getValue()).toEqual([]);
});
