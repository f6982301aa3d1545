import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentNotation } from './segment-notation.fixture.ts';
import { segmentText } from './segment-text.ts';
import { isInsidePair } from './surrogates.ts';

/** Strings in which TeX, damaged or not, is likely. */
const PIECES = [
  '$', '$$', '\\(', '\\)', '\\[', '\\]', '\\', '{', '}', '^', '_', '`', '``', "'", "''", '"', '~', '-', '--', '(', ')', '[', ']', ',', '.', ' ', '\n',
  '%', '=', '/', '|', '\\textbf{', '{\\it ', '\\emph', '\\cite{', '\\footnote{', '\\url{', '\\href{https://a.org}{', '\\verb|', '\\"o', '\\alpha',
  '\\begin{equation}', '\\end{equation}', 'https://a.org/b_1', 'mathbb R', 'lambda', 'lambdacdot', 'O(', 'Nlog N', 'eta_2propto', 'x_i', 'times', 'in',
  'left(', 'right)', 'frac{', 'sqrt{', 'sum_{', 'word', 'a', '1', '10^5', '😀', '𝐱', 'é', 'α', '\ud83d', '\ude00', 'C:\\x', 'H_2O', 'muP',
];
const texLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), texLike);

describe('segmentText', () => {
  it('covers any source without gaps or overlaps, in order', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const segments = segmentText(source);
        let at = 0;
        for (const { start, end } of segments) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(source.length);
      }),
      { numRuns: 3000 },
    );
  });

  it('never splits a surrogate pair', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        expect(segmentText(source).filter(({ start }) => isInsidePair(source, start))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('leaves words, numbers and plain punctuation alone', () => {
    // The same words in every run: random letters spell a damaged formula now and then ("Qlnq", "neq mu").
    const word = fc.stringMatching(/^[A-Z]?[a-z]{2,12}[.,;:!?]?$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const source = words.join(' ');
        expect(segmentText(source)).toEqual([{ kind: 'text', start: 0, end: source.length, style: [] }]);
      }),
      { numRuns: 2000, seed: 20251120 },
    );
  });

  it.each(['$', '$x', '\\(', '{', '{\\it ', '\\textbf{', '(((((', '(x_1,', '1 + ', '1 leq ', '`a ', '\\', '^', 'x_{', '{{x_', 'log ', '--', '-', "''", 'O(', 'https://a.b ', 'lambda', '\\"o', '😀', '\\footnote{x ', '\\begin{equation}', 'Cl_2', '\n'])(
    'gets through 200 kB of %j',
    (piece) => {
      const source = piece.repeat(Math.ceil(200_000 / piece.length));
      expect(segmentText(source).at(-1)?.end).toBe(source.length);
    },
  );

  it('gives nothing for an empty text', () => {
    expect(segmentText('')).toEqual([]);
  });

  it.each([
    ['\\textbf{L}azy', '|<strong:L>|azy'],
    ['{\\emph compression} of', '|<emphasis:compression>| of'],
    ['\\sysname, an', '\\sysname, an'],
    ['\\sysname{} and \\foo{bar}', '\\sysname{} and \\foo{bar}'],
    ['a \\emph{b \\textbf{c} d} e', 'a |<emphasis:b >|<emphasis+strong:c>|<emphasis: d>| e'],
    ['{\\it x} {\\bf y} {\\sc z} {\\tt w}', '|<emphasis:x>| |<strong:y>| |<small-caps:z>| |<code:w>|'],
    ['\\texttt{a_1 -- b\\_c}', '|<code:a_1 -- b>{_}<code:c>|'],
    ['{\\large x} and \\mbox{y}', '|x| and |y|'],
    ['{\\textbf{x}}', '|<strong:x>|'],
    ['\\verb|x_1|', '|<code:x_1>|'],
    ['\\textbf{unclosed x_1', '\\textbf{unclosed ‹x_1›'],
    ['\\textbf{a $x$ b}', '|<strong:a >‹x›<strong: b>|'],
    ['50% faster % still text', '50% faster % still text'],
    ['{a, b} and {"x": 1}', '{a, b} and {"x": 1}'],
  ])('reads the TeX text %j', (source, expected) => {
    expect(segmentNotation(source)).toBe(expected);
  });

  it.each([
    ['as in~\\cite{foo2017}.', 'as in{\u00a0}{[}foo2017{]}.'],
    ['\\citep[see][p. 3]{a,b}', '{[}a,b{]}'],
    ['note\\footnote{An aside, $x$.} end', 'note{ (}An aside, ‹x›.{)} end'],
    ['Table~\\ref{tab:1}', 'Table{\u00a0}{[}tab:1{]}'],
  ])('drops nothing of %j', (source, expected) => {
    expect(segmentNotation(source)).toBe(expected);
  });

  it.each([
    ['at https://a.org/x_1.', 'at <https://a.org/x_1|https://a.org/x_1>.'],
    ['(https://a.org/b)', '(<https://a.org/b|https://a.org/b>)'],
    ['\\url{https://a.org/x\\_1}', '|<https://a.org/x_1|https://a.org/x\\_1>|'],
    ['\\href{https://a.org}{our \\% page}', '|<https://a.org|our >{%}<https://a.org| page>|'],
    ['\\textit{https://a.org}', '|<https://a.org|https://a.org>|'],
    ['\\href{javascript:alert(1)}{label}', '\\href{javascript:alert(1)}{label}'],
    ['\\url{file:///etc/passwd}', '\\url{file:///etc/passwd}'],
  ])('finds the address in %j', (source, expected) => {
    expect(segmentNotation(source)).toBe(expected);
  });
});
