import { expect, test } from 'vitest';
import { dateLabel, yearOf } from './date.ts';

test('a date is written no more exactly than it is known', () => {
  expect(dateLabel('2022')).toBe('2022');
  expect(dateLabel('2022-03')).toBe('March 2022');
  expect(dateLabel('2022-03-01')).toBe('1 March 2022');
});

test('the year is there at any exactness', () => {
  expect(['2022', '2022-03', '2022-03-01'].map(yearOf)).toEqual(['2022', '2022', '2022']);
});
