import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { segmentNotation } from './segment-notation.fixture.ts';
import { segmentText } from './segment-text.ts';

describe('formulas with delimiters', () => {
  it.each([
    ['an $\\ell_2$-norm', 'an ‹\\ell_2›-norm'],
    ['$k$NN and $O(1)$s', '‹k›NN and ‹O(1)›s'],
    ['\\(x_i\\) and \\[a+b\\]', '‹x_i› and ‹‹a+b››'],
    ['$$E=mc^2$$', '‹‹E=mc^2››'],
    ['$n \\log n$', '‹n \\log n›'],
    ['$1 - x$', '‹1 - x›'],
    ['$x_1, \\dots, x_n$', '‹x_1, \\dots, x_n›'],
    ['$x \\text{ if the sum holds}$', '‹x \\text{ if the sum holds}›'],
    ['\\begin{equation}a=b\\end{equation}', '‹‹a=b››'],
    ['\\begin{align*}a&=b\\\\c&=d\\end{align*}', '‹‹\\begin{aligned}a&=b\\\\c&=d\\end{aligned}››'],
    ['M\\textsuperscript{2}Net', 'M‹{}^{\\text{2}}›Net'],
    ['a $x$ b $y$ c', 'a ‹x› b ‹y› c'],
    ['$10^5$', '‹10^5›'],
    ['$\\sim$5 and $>$10', '‹\\sim›5 and ‹>›10'],
    ['H$_2$O, 3$\\times$ less', 'H‹_2›O, 3‹\\times› less'],
  ])('reads %j', (source, expected) => {
    expect(segmentNotation(source)).toBe(expected);
  });

  it.each([
    'costs $5 and $10', 'US$5M', '$5-$10', 'from $5M to 10M$ of things', '$HOME/$USER', '$PATH:$HOME', '$5, $10 and 3$',
    '$ref and also $data', 'a $ b $ c', '$', '$$', '$$$', '$$$$', '$x', '\\(x', '\\[x', '$a {b$', '$ref](https://a$',
  ])('leaves alone: %s', (source) => {
    expect(segmentText(source).filter(({ kind }) => kind === 'math')).toEqual([]);
  });

  it.each([
    ['$50%$', '50\\%'],
    ['$50\\%$', '50\\%'],
    ['$\\mathds{1}_{x>0}$', '\\mathbb{1}_{x>0}'],
    ['$\\argmin_x f$', '\\operatorname*{arg\\,min}_x f'],
    ['$\\mbox{if}$', '\\text{if}'],
    ['$O(\\polylog n)$', 'O(\\operatorname{polylog} n)'],
    ['$x\\xspace$', 'x'],
  ])('makes %j digestible for KaTeX', (source, tex) => {
    expect(segmentText(source)).toMatchObject([{ kind: 'math', tex }]);
    expect(katex.renderToString(tex, { throwOnError: true })).toContain('katex');
  });
});
