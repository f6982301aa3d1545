import { expect, it } from 'vitest';
import { endsSentence, endsWithAddress, innerBoundaries, leavesBracketOpen, wordCount } from './sentences.ts';

it.each([
  ['We read. They read.', 1],
  ['We read, e.g. The Times, and J. Doe et al. Wrote it.', 0],
  ['Is it? iLRM says so. 3D helps. $x$ grows.', 3],
  ['A gain of 1.3 points vs. BERT', 0],
  ['“We read.” They read.', 1],
])('counts the sentence ends inside “%s”', (text, count) => {
  expect(innerBoundaries(text)).toBe(count);
});

it.each([
  ['We read.', true],
  ['(We read.)', true],
  ['Do we read?”', true],
  ['and so on …', true],
  ['We read', false],
  ['We read,', false],
  ['as in Doe et al.', false],
  ['some (i.e.', false],
])('tells whether “%s” ends a sentence', (text, ends) => {
  expect(endsSentence(text)).toBe(ends);
});

it('sees an address at the end, also before a lone full stop', () => {
  expect(['at https://a.org/x', 'at https://a.org/x .', 'https://a.org/x is it'].map(endsWithAddress)).toEqual([true, true, false]);
});

it('sees a bracket left open', () => {
  expect(['a (b. c', 'a (b) c'].map(leavesBracketOpen)).toEqual([true, false]);
});

it('counts words', () => {
  expect(['', ' ', 'a', ' a  b\nc '].map(wordCount)).toEqual([0, 0, 1, 3]);
});
