import fc from 'fast-check';
import { expect, it } from 'vitest';
import { marksBegun, passageBegun } from './mark-beginning.ts';

const marked = (text: string, marks: readonly (readonly [number, number])[]): readonly string[] => marks.map(([start, end]) => text.slice(start, end));

it('marks words that begin with the letters, and nothing inside a word', () => {
  expect(marked('Proof of improved Pro-approximations', marksBegun('Proof of improved Pro-approximations', 'pro'))).toEqual(['Proof', 'Pro']);
  expect(marked('RLamps by RL', marksBegun('RLamps by RL', 'rl'))).toEqual(['RLamps', 'RL']);
  expect(marked('RLamps by RL', marksBegun('RLamps by RL', 'rl', false))).toEqual(['RL']);
});

it('shows the words around the first of them, or how the text begins', () => {
  const text = `${'Padding words that matter little. '.repeat(20)}Here the 🪑 lamp glows.`;
  const found = passageBegun(text, 'lam');
  expect(found.text).toBe('…little. Here the 🪑 lamp glows.');
  expect(marked(found.text, found.marks)).toEqual(['lamp']);
  expect(passageBegun(text, 'oak')).toMatchObject({ marks: [], text: expect.stringMatching(/^Padding words .*…$/u) as string });
  expect(passageBegun('Short.', undefined)).toEqual({ text: 'Short.', marks: [] });
});

it('shows the first of them in any text', () => {
  const text = fc.array(fc.constantFrom('lamp', 'clam', 'La', 'desk', '🪑', 'é', ' ', '\n', '.'), { maxLength: 80 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, (any) => {
      expect(passageBegun(any, 'lam').marks.length > 0).toBe(marksBegun(any, 'lam', false).length > 0);
    }),
  );
});
