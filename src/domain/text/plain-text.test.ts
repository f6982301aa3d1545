import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';
import { formulaReading } from './reading.ts';

describe('plainText', () => {
  it.each([
    ['O(Nlog N)', 'O(N log N)'],
    ['Theta(N^{delta}ln N)', 'Θ(N^δ ln N)'],
    ['eta_2propto d^{-1}', 'η₂ ∝ d⁻¹'],
    ['eta/lambdacdot d^{0.75}', 'η/λ·d^0.75'],
    ['mathbb R^N', 'ℝ^N'],
    ['leq O(N^{-delta})', '≤ O(N^(-δ))'],
    ['10^{25} and 1.4times faster', '10²⁵ and 1.4× faster'],
    ['deltain (0,1)', 'δ ∈ (0,1)'],
    ['sim99%', '∼99%'],
    ['$\\frac{1}{n}\\sum_{i=1}^n x_i$', '1/n∑_(i=1)ⁿ x_i'],
    ['$\\tilde{O}(\\sqrt{T})$', 'Õ(√T)'],
    ['$\\left(a\\right)$', '(a)'],
    ['$x\\,y \\text{ if } z$', 'x y if z'],
    ['\\textbf{L}azy {\\emph compression}', 'Lazy compression'],
    ['\\sysname, an', '\\sysname, an'],
  ])('reads %j as %j', (source, expected) => {
    expect(plainText(source)).toBe(expected);
  });

  it('never throws on a formula', () => {
    const tex = fc.array(fc.constantFrom('{', '}', '^', '_', '\\frac', '\\sqrt', '\\mathbb', '\\hat', '\\left', 'x', '1', ' ', '\\', '\\text', '&', '\\begin', '\\log'));
    fc.assert(
      fc.property(tex, (pieces) => {
        expect(formulaReading(pieces.join(''))).toBeTypeOf('string');
      }),
      { numRuns: 1000 },
    );
  });
});
