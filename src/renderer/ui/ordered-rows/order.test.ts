import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapOfPlace, placeOf, placeOfGap, placeOfStep, reordered, staysAs } from './order.ts';

const itemsOf = (text: string): readonly { readonly id: string }[] => [...text].map((id) => ({ id }));
const textOf = (items: readonly { readonly id: string }[]): string => items.map(({ id }) => id).join('');

describe('moving rows', () => {
  test('puts them side by side at their new place', () => {
    expect(textOf(reordered(itemsOf('abcde'), ['b'], 3))).toBe('acdbe');
    expect(textOf(reordered(itemsOf('abcde'), ['a', 'd'], 1))).toBe('badce');
    expect(textOf(reordered(itemsOf('abcde'), ['c'], 99))).toBe('abdec');
    expect(textOf(reordered(itemsOf('abcde'), ['c'], -1))).toBe('cabde');
  });

  test('keeps their own order, however they were named', () => {
    expect(textOf(reordered(itemsOf('abcde'), ['d', 'a'], 0))).toBe('adbce');
  });

  test('between two rows means before the next row that stays', () => {
    const items = itemsOf('abcde');
    expect(placeOfGap(items, ['b'], 3)).toBe(2);
    expect(textOf(reordered(items, ['b'], placeOfGap(items, ['b'], 3)))).toBe('acbde');
    expect(placeOfGap(items, ['b'], 5)).toBe(4);
  });

  test('to the gap that a place stands for leads to the place again', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), (names, pick, place) => {
        const items = names.map((id) => ({ id }));
        const ids = names.filter((_, at) => (pick >> at) % 2 === 1);
        const to = place % (items.length - ids.length + 1);
        expect(placeOfGap(items, ids, gapOfPlace(items, ids, to))).toBe(to);
      }),
    );
  });

  test('by a step gathers rows that stand apart, and ends at the ends', () => {
    const items = itemsOf('abcde');
    const step = (ids: readonly string[], by: 1 | -1): string => textOf(reordered(items, ids, placeOfStep(items, ids, by)));
    expect(step(['c'], -1)).toBe('acbde');
    expect(step(['c'], 1)).toBe('abdce');
    expect(step(['a'], -1)).toBe('abcde');
    expect(step(['e'], 1)).toBe('abcde');
    expect(step(['b', 'c'], 1)).toBe('adbce');
    expect(step(['b', 'd'], -1)).toBe('bdace');
    expect(step(['b', 'd'], 1)).toBe('acebd');
  });

  test('to where they stand is known to change nothing', () => {
    const items = itemsOf('abcde');
    expect([staysAs(items, ['b'], placeOf(items, ['b'])), staysAs(items, ['b'], 2)]).toEqual([true, false]);
    expect(staysAs(items, ['b', 'd'], 1)).toBe(false);
  });

  test('never loses or doubles a row', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 12 }), fc.nat(), fc.integer(), (names, pick, to) => {
        const items = names.map((id) => ({ id }));
        const ids = names.filter((_, at) => (pick >> at) % 2 === 1);
        expect(reordered(items, ids, to).map(({ id }) => id).sort()).toEqual([...names].sort());
      }),
    );
  });
});
