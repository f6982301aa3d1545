import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialsOf, nameParts, readingName, sortedName } from './name-parts.ts';

test.each([
  ['Frank van der Meulen', { given: 'Frank', family: 'van der Meulen', suffix: '' }],
  ['van der Meulen, Frank', { given: 'Frank', family: 'van der Meulen', suffix: '' }],
  ['Van Nguyen', { given: 'Van', family: 'Nguyen', suffix: '' }],
  ['Martin Luther King Jr.', { given: 'Martin Luther', family: 'King', suffix: 'Jr.' }],
  ['King, Martin Luther, Jr.', { given: 'Martin Luther', family: 'King', suffix: 'Jr.' }],
  ['Plato', { given: '', family: 'Plato', suffix: '' }],
  ['', { given: '', family: '', suffix: '' }],
])('%s', (name, parts) => {
  expect(nameParts(name)).toEqual(parts);
});

test('initials keep hyphens and drop what has no letters', () => {
  expect(initialsOf('Marc-Alexandre')).toBe('M.-A.');
  expect(initialsOf('António V.')).toBe('A. V.');
  expect(initialsOf('ömer ---')).toBe('Ö.');
});

test('the sorted form of any name reads back as the same parts', () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{1,8}$/u);
  fc.assert(
    fc.property(fc.array(word, { minLength: 2, maxLength: 4 }), (words) => {
      const name = words.join(' ');
      expect(readingName(sortedName(name))).toBe(name);
    }),
  );
});
