import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addedSince } from './added-since.ts';
import { editDistance } from './edit-distance.ts';
import { completeField, completeFixedValue, FIELDS } from './fields.ts';
import { dayName } from '../calendar/days.ts';
import { parseQuery } from './parse.ts';
import { parseSort } from './sort.ts';
import { looksForWords } from './walk.ts';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['lamp', 'lamp', 0],
    ['lamp', 'lmap', 1],
    ['atention', 'attention', 1],
    ['lamps', 'lamp', 1],
    ['tranfsormer', 'transformer', 1],
    ['kitten', 'sitting', 3],
    ['abc', 'xyzuvw', 4],
  ])('from %j to %j is %d', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
  });

  it('is the same in both directions, and never more than one over the bound', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(editDistance(b, a, most));
        expect(editDistance(a, b, most)).toBe(Math.min(editDistance(a, b, 10), most + 1));
      }),
    );
  });
});

describe('addedSince', () => {
  const at = (text: string): number => Date.parse(`${text}T12:00:00Z`);

  it.each([
    [7, 'd', '2024-03-08'],
    [2, 'w', '2024-03-01'],
    [1, 'm', '2024-02-15'],
    [15, 'm', '2022-12-15'],
    [1, 'y', '2023-03-15'],
  ] as const)('goes back %d%s', (amount, unit, date) => {
    expect(addedSince(at('2024-03-15'), amount, unit)).toBe(at(date));
  });

  it('takes the last day of a shorter month', () => {
    expect(addedSince(at('2024-03-31'), 1, 'm')).toBe(at('2024-02-29'));
  });
});

describe('the table of fields', () => {
  it('has an example for each field that the parser understands', () => {
    for (const { example } of FIELDS) expect(parseQuery(`${example} `).mistakes).toEqual([]);
  });

  it('completes names and fixed values', () => {
    expect(completeField('A').map(({ name }) => name)).toEqual(['abstract', 'author', 'after', 'added']);
    expect(completeField('sta').map(({ name }) => name)).toEqual(['status']);
    expect(completeFixedValue('status', 'd')).toEqual(['dismissed']);
    expect(completeFixedValue('has', 'h')).toEqual(['highlight']);
    expect(completeFixedValue('title', '')).toEqual([]);
  });

  it('has fixed values that the parser understands', () => {
    for (const { name, values = [] } of FIELDS) for (const value of values) expect(parseQuery(`${name}:${value}`).mistakes).toEqual([]);
  });
});

describe('dayName', () => {
  it('is the day on the calendar of this computer', () => {
    expect(dayName(new Date(2026, 0, 5, 0, 0, 0).getTime())).toBe('2026-01-05');
    expect(dayName(new Date(2026, 11, 31, 23, 59, 59).getTime())).toBe('2026-12-31');
  });
});

describe('parseSort', () => {
  it('takes a field with or without a direction, and nothing else', () => {
    expect(parseSort('title')).toEqual({ by: 'title', direction: 'asc' });
    expect(parseSort('Year')).toEqual({ by: 'year', direction: 'desc' });
    expect([parseSort('status'), parseSort('rating'), parseSort('queue')].map((sort) => sort?.direction)).toEqual(['asc', 'desc', 'asc']);
    expect(parseSort('year:asc')).toEqual({ by: 'year', direction: 'asc' });
    for (const wrong of ['', 'colour', 'year:up', 'year:asc:desc', 'given']) expect(parseSort(wrong)).toBeUndefined();
  });
});

test('words are looked for in texts and notes, not in a year, a status or what is left out', () => {
  const looks = (typed: string): boolean => looksForWords(parseQuery(typed).query);
  expect(['lamp', 'title:lamp', 'year:2020 lamp', 'note:lamp', 'lamp OR year:2020'].map(looks)).toEqual([true, true, true, true, true]);
  expect(['', 'year:2020', 'status:queued tag:method', '-lamp', 'list:thesis'].map(looks)).toEqual([false, false, false, false, false]);
});
