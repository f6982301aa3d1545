import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparablePart, comparableText, isEdge, sourcePart } from './comparable.ts';

const pieces = fc.array(fc.constantFrom('word', ' ', '\n', '\u00a0', 'é', 'e\u0301', '😀', '👩‍🔬', 'O(Nlog N)', '$x$', '\\%', '\\textbf{', '}', '“', '-', '\u00ad', 'שָׁ'), { maxLength: 15 }).map((list) => list.join(''));

describe('comparableText', () => {
  it.each([
    ['a new\u00a0line', 'a  new\nline'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['“quoted” – ‘so’', '"quoted" - \'so\''],
    ['Poincaré', 'Poincaré'.normalize('NFD')],
    ['O(Nlog N)', '$O(N \\log N)$'],
    ['50\\%', '50%'],
    ['a \\textbf{bold} word', 'a bold word'],
    ['ﬁve', 'five'],
  ])('takes %j and %j for the same', (one, other) => {
    expect(comparableText(one).text).toBe(comparableText(other).text);
  });

  it.each([['word', 'Word'], ['resume', 'résumé'], ['x_1', 'x_2']])('tells %j from %j', (one, other) => {
    expect(comparableText(one).text).not.toBe(comparableText(other).text);
  });

  it('knows where each of its characters stands in the source', () => {
    fc.assert(
      fc.property(pieces, (source) => {
        const { text, starts, ends } = comparableText(source);
        expect(starts).toHaveLength(text.length);
        expect(ends).toHaveLength(text.length);
        starts.forEach((start, at) => {
          expect(start).toBeLessThan(ends[at] ?? -1);
          expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
        });
      }),
    );
  });

  it('leads from a part to the source and back', () => {
    fc.assert(
      fc.property(pieces, fc.nat(30), fc.nat(30), (source, a, b) => {
        const comparable = comparableText(source);
        const edges = Array.from({ length: comparable.text.length + 1 }, (_, at) => at).filter((at) => isEdge(comparable, at));
        const [start, end] = [edges[a % edges.length] ?? 0, edges[b % edges.length] ?? 0].sort((first, second) => first - second);
        if (start === undefined || end === undefined || start === end) return;
        expect(comparablePart(comparable, sourcePart(comparable, { start, end }))).toEqual({ start, end });
      }),
    );
  });
});
