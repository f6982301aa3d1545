import { expect, it } from 'vitest';
import { aboutLine } from './about-line.ts';
import type { PaperId, PaperRow } from './paper.ts';

const row: PaperRow = { id: 'p' as PaperId, title: 'Desks', people: [], peopleIncomplete: false, hasAbstract: true, hasCode: false };

it('says who and when, and how the text begins where nobody knows either', () => {
  expect(aboutLine({ ...row, people: ['A. One', 'B. Two', 'C. Three'], date: '2024-05' })).toBe('A. One, B. Two, +1 · 2024');
  expect(aboutLine({ ...row, date: '2024', opening: 'A desk' })).toBe('2024');
  expect(aboutLine({ ...row, opening: 'A desk of $x^2$ legs' })).toBe('A desk of x² legs');
  expect(aboutLine(row)).toBe('');
});
