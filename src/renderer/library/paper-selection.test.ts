import { expect, it } from 'vitest';
import type { PaperId } from '../../domain/paper/paper.ts';
import { ALL_PAPERS, isSelected, NO_PAPERS, only, selectedCount, toggled } from './paper-selection.ts';

const [a, b] = ['a', 'b'] as unknown as [PaperId, PaperId];

it('counts and holds the papers that were named', () => {
  const both = toggled(only([a]), b);
  expect([isSelected(both, a), isSelected(both, b), selectedCount(both, 100)]).toEqual([true, true, 2]);
  expect(toggled(both, a)).toEqual(only([b]));
  expect(selectedCount(NO_PAPERS, 100)).toBe(0);
});

it('holds a whole query without naming its papers, and those taken out of it by name', () => {
  const most = toggled(ALL_PAPERS, a);
  expect([isSelected(most, a), isSelected(most, b), selectedCount(most, 30_000)]).toEqual([false, true, 29_999]);
  expect(toggled(most, a)).toEqual(ALL_PAPERS);
});
