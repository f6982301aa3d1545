import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInsidePair } from '../text/surrogates.ts';
import { describeSpan, placeAnchor } from './anchor.ts';

const textAndSpan = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .chain((text) => fc.record({ text: fc.constant(text), start: fc.nat(text.length - 1), length: fc.integer({ min: 1, max: text.length }) }))
  .map(({ text, start, length }) => ({ text, start, end: Math.min(text.length, start + length) }));

/** The anchor of the first `quote` in `text`. */
function anchorOf(text: string, quote: string, from = 0): ReturnType<typeof describeSpan> {
  const start = text.indexOf(quote, from);
  return describeSpan(text, start, start + quote.length);
}

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

describe('placeAnchor', () => {
  it('places every anchor in the text it was made on', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, start, end }) => {
        const anchor = describeSpan(text, start, end);
        expect(placeAnchor(text, anchor)).toEqual({ kind: 'placed', start: anchor.start, end: anchor.end });
      }),
    );
  });

  it('never gives other words than the quote', () => {
    const small = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀'), maxLength: 30 });
    fc.assert(
      fc.property(textAndSpan, small, small, ({ text, start, end }, before, after) => {
        const anchor = describeSpan(text, start, end);
        for (const other of [before + text + after, text.slice(2), before, text + text]) {
          const place = placeAnchor(other, anchor);
          if (place.kind !== 'unplaced') expect(other.slice(place.start, place.end)).toBe(anchor.exact);
        }
      }),
    );
  });

  it('keeps its place when the text changed elsewhere', () => {
    expect(placeAnchor('the model is small', anchorOf('the model is large', 'model'))).toEqual({ kind: 'placed', start: 4, end: 9 });
  });

  it('follows a quote that stands at one other place', () => {
    expect(placeAnchor('Today the model is large', anchorOf('the model is large', 'model'))).toEqual({ kind: 'moved', start: 10, end: 15 });
  });

  it('follows the context when the quote stands at several places', () => {
    const anchor = anchorOf('first the model wins, then the model loses', 'model', 20);
    expect(placeAnchor('now first the model wins, then the model loses', anchor)).toEqual({ kind: 'moved', start: 35, end: 40 });
  });

  it('prefers the right context to the old offset', () => {
    const anchor = anchorOf('aaaa model bbbb bbbb bbbb', 'model');
    const changed = 'xxxx model yyyy; aaaa model bbbb bbbb bbbb';
    expect(placeAnchor(changed, anchor)).toEqual({ kind: 'moved', start: 22, end: 27 });
  });

  it('is unplaced when two places fit alike', () => {
    expect(placeAnchor('so a model or a model', anchorOf('one model', 'model'))).toEqual({ kind: 'unplaced' });
  });

  it('is unplaced when the quote is gone', () => {
    expect(placeAnchor('nothing here', anchorOf('one model', 'model'))).toEqual({ kind: 'unplaced' });
  });

  it('does not take a part of a longer word for the word', () => {
    expect(placeAnchor('we generate text', anchorOf('a high rate', 'rate'))).toEqual({ kind: 'unplaced' });
  });

  it('keeps a word that grew where it stands', () => {
    expect(placeAnchor('the models are large', anchorOf('the model is large', 'model'))).toEqual({ kind: 'placed', start: 4, end: 9 });
  });

  it('is unplaced without a quote', () => {
    expect(placeAnchor('text', { ...anchorOf('text', 'ex'), exact: '' })).toEqual({ kind: 'unplaced' });
  });
});
