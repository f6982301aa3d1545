import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInsidePair } from '../text/surrogates.ts';
import { describeSpan } from './describe-span.ts';

const textAndSpan = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .chain((text) => fc.record({ text: fc.constant(text), start: fc.nat(text.length - 1), length: fc.integer({ min: 1, max: text.length }) }))
  .map(({ text, start, length }) => ({ text, start, end: Math.min(text.length, start + length) }));

describe('describeSpan', () => {
  it('quotes the span and up to 32 characters around it', () => {
    const anchor = describeSpan(`${'a'.repeat(40)}quote${'b'.repeat(40)}`, 40, 45);
    expect(anchor).toMatchObject({ start: 40, end: 45, exact: 'quote', prefix: 'a'.repeat(32), suffix: 'b'.repeat(32) });
  });

  it('never splits a surrogate pair', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, start, end }) => {
        const anchor = describeSpan(text, start, end);
        const edges = [anchor.start, anchor.end, anchor.start - anchor.prefix.length, anchor.end + anchor.suffix.length];
        expect(edges.filter((edge) => isInsidePair(text, edge))).toEqual([]);
        expect(anchor.start).toBeLessThanOrEqual(start);
        expect(anchor.end).toBeGreaterThanOrEqual(end);
        expect(text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
        expect(text.slice(0, anchor.start).endsWith(anchor.prefix)).toBe(true);
        expect(text.slice(anchor.end).startsWith(anchor.suffix)).toBe(true);
      }),
    );
  });

  it.each([[2, 2], [3, 2], [-1, 2], [0, 9], [0.5, 2]])('refuses the span from %d to %d', (start, end) => {
    expect(() => describeSpan('text', start, end)).toThrow(RangeError);
  });
});
