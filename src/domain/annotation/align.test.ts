import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement, backwards } from './agreement.ts';
import { alignPart } from './align.ts';

/** What the part of `pattern` between the bars is laid on in `text`. */
function laidOn(pattern: string, text: string): string | undefined {
  const [before = '', part = '', after = ''] = pattern.split('|');
  const found = alignPart(before + part + after, { start: before.length, end: before.length + part.length }, text);
  return found && text.slice(found.start, found.end);
}

describe('alignPart', () => {
  it.each([
    ['about the |quick brown| fox', 'so about the quick brown fox', 'quick brown'],
    ['about the |quick brown| fox', 'so about the very quick and brown old fox', 'quick and brown'],
    ['about the |quick brown| fox', 'so about the quickbrown fox', 'quickbrown'],
    ['about the |lazy brown| fox', 'so about the quiet brown fox', ' brown'],
    ['about the |quick| fox', 'so about the fox', undefined],
  ])('lays %j on a part of %j', (pattern, text, expected) => {
    expect(laidOn(pattern, text)).toBe(expected);
  });

  it('finds a part without a change wherever it stands', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ minLength: 1, maxLength: 20 }), fc.string({ maxLength: 20 }), (before, part, after) => {
        const found = alignPart(part, { start: 0, end: part.length }, before + part + after);
        expect(found).toMatchObject({ errors: 0 });
        expect(found && (before + part + after).slice(found.start, found.end)).toBe(part);
      }),
    );
  });
});

describe('agreement', () => {
  it('counts what agrees from the first character on, and forgives a word', () => {
    expect(agreement('from the left is preferred', 'from the left is preferred')).toBe(26);
    expect(agreement('from the left is preferred', 'from a left is preferred by')).toBe(26 - 3 - 2 * 3);
    expect(agreement('warm light', 'cold rooms')).toBe(0);
    expect(agreement('', 'anything')).toBe(0);
  });

  it('is the same from either text, and never more than the shorter one', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(agreement(a, b)).toBe(agreement(b, a));
        expect(agreement(a, b)).toBeLessThanOrEqual(Math.min(a.length, b.length));
      }),
    );
  });

  it('reads backwards', () => {
    expect(backwards('lamp')).toBe('pmal');
  });
});
