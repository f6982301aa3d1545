import { expect, it } from 'vitest';
import { dueWords } from './due.ts';

it.each([
  ['2026-11-23', 'due today', false],
  ['2026-11-24', 'due tomorrow', false],
  ['2026-11-22', 'due yesterday', true],
  ['2026-11-20', '3 days late', true],
  ['2023-02-27', '1,365 days late', true],
  ['2026-12-01', 'due in 8 days', false],
  ['2026-12-25', 'due 25 December', false],
  ['2027-03-02', 'due 2 March 2027', false],
])('%s is said as %s', (due, text, isLate) => {
  expect(dueWords(due, '2026-11-23')).toEqual({ text, isLate });
});
