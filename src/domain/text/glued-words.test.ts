import { describe, expect, it } from 'vitest';
import { splitGluedWord } from './glued-words.ts';

describe('splitGluedWord', () => {
  it.each([
    ['lambdacdot', ['lambda', 'cdot']],
    ['Nlog', ['N', 'log']],
    ['deltain', ['delta', 'in']],
    ['betain', ['beta', 'in']],
    ['Nright', ['N', 'right']],
    ['ntoinfty', ['n', 'to', 'infty']],
    ['subseteq', ['subseteq']],
    ['nlogn', ['n', 'log', 'n']],
    ['alphainmathbb', ['alpha', 'in', 'mathbb']],
  ])('splits %j', (word, parts) => {
    expect(splitGluedWord(word)).toEqual(parts);
  });

  it.each(['login', 'into', 'blog', 'Blog', 'stop', 'kin', 'Lin', 'bright', 'chat', 'logs', 'word', 'lambdas', 'x', ''])('leaves %j whole', (word) => {
    expect(splitGluedWord(word)).toBeUndefined();
  });
});
