import { expect, test } from 'vitest';
import { aimedSentence, givenUpSentence, liftedSentence, movedSentence, stayedSentence } from './sentences.ts';

const items = ['Deep Equilibrium Models', 'FFN Fusion', 'DeepNet'].map((label, at) => ({ id: `${at}`, label }));
const several = (count: number): string => `${count} papers`;

test('a row is told with its place and how many there are', () => {
  expect(movedSentence(items, { ids: ['0'], to: 2 }, several)).toBe('Deep Equilibrium Models, moved to place 3 of 3.');
  expect(aimedSentence(items, { ids: ['0'], to: 1 }, several)).toBe('Deep Equilibrium Models, place 2 of 3.');
  expect(liftedSentence(items, { ids: ['1'], to: 1 }, several)).toBe(
    'FFN Fusion, picked up at place 2 of 3. The arrow keys move, Space puts down, Escape gives up.',
  );
});

test('for the eye a title stands in quotation marks, and several rows do not', () => {
  expect(movedSentence(items, { ids: ['0'], to: 2 }, several, true)).toBe('“Deep Equilibrium Models”, moved to place 3 of 3.');
  expect(movedSentence(items, { ids: ['0', '2'], to: 0 }, several, true)).toBe('2 papers, moved to places 1 to 2 of 3.');
});

test('several rows are told together, with the first and the last place', () => {
  expect(movedSentence(items, { ids: ['0', '2'], to: 0 }, several)).toBe('2 papers, moved to places 1 to 2 of 3.');
});

test('that nothing moved is told with the old place', () => {
  expect(stayedSentence(items, ['1'], several)).toBe('FFN Fusion, put down at place 2 of 3, as before.');
  expect(givenUpSentence(items, ['2'], several)).toBe('DeepNet, not moved, at place 3 of 3 as before.');
});

test('large numbers are grouped', () => {
  const many = Array.from({ length: 2000 }, (_, at) => ({ id: `${at}`, label: `Paper ${at}` }));
  expect(movedSentence(many, { ids: ['4'], to: 1233 }, several)).toBe('Paper 4, moved to place 1,234 of 2,000.');
});
