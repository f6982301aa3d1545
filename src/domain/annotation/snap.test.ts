import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentText } from '../text/segment-text.ts';
import { isInsidePair } from '../text/surrogates.ts';
import { snapToSegments } from './snap.ts';

/** What a selection of `source` covers in the end. */
function snapped(source: string, start: number, end: number): string | null {
  const span = snapToSegments(source, segmentText(source), start, end);
  return span && source.slice(span.start, span.end);
}

describe('snapToSegments', () => {
  const formula = 'a bound of O(Nlog N) for it';

  it('takes a formula whole when any part of it is selected', () => {
    expect(snapped(formula, 13, 14)).toBe('O(Nlog N)');
    expect(snapped(formula, 2, 12)).toBe('bound of O(Nlog N)');
    expect(snapped(formula, 19, 24)).toBe('O(Nlog N) for');
  });

  it('leaves a formula out that is only touched at its edge', () => {
    expect(snapped(formula, 2, 11)).toBe('bound of');
    expect(snapped(formula, 20, 24)).toBe('for');
  });

  it('takes a replaced character whole', () => {
    expect(snapped('by 63\\% more', 3, 6)).toBe('63\\%');
  });

  it('trims white space, also the kind that TeX writes as a tie', () => {
    expect(snapped('  a word  ', 0, 10)).toBe('a word');
    expect(snapped('see~Table~1', 3, 10)).toBe('Table');
  });

  it('leaves hidden markup at the ends out', () => {
    expect(snapped('a \\textbf{bold} word', 2, 15)).toBe('bold');
  });

  it('reads a selection made backwards', () => {
    expect(snapped('one two', 7, 4)).toBe('two');
  });

  it.each([[0, 0], [3, 4], [20, 30], [4, 13]])('is null when nothing is left from %d to %d', (start, end) => {
    expect(snapped('one \\textbf{}', start, end)).toBeNull();
  });

  it('gives a span that snaps to itself, has no white space at its ends and splits nothing', () => {
    const source = fc.array(fc.constantFrom('word', ' ', '😀', 'O(Nlog N)', '\\%', '\\textbf{', '}', 'x_i', '~', '$x$'), { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(source, fc.nat(60), fc.nat(60), (text, start, end) => {
        const segments = segmentText(text);
        const span = snapToSegments(text, segments, start, end);
        if (!span) return;
        expect(snapToSegments(text, segments, span.start, span.end)).toEqual(span);
        const covered = text.slice(span.start, span.end);
        expect(covered).toBe(covered.trim());
        expect(covered).not.toBe('');
        expect(isInsidePair(text, span.start) || isInsidePair(text, span.end)).toBe(false);
        const cut = segments.filter((segment) => segment.kind === 'math' || segment.kind === 'replaced').filter(({ start: from, end: to }) =>
          [span.start, span.end].some((edge) => edge > from && edge < to));
        expect(cut).toEqual([]);
      }),
    );
  });
});
