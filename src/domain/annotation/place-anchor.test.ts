import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInsidePair } from '../text/surrogates.ts';
import { describeSpan } from './describe-span.ts';
import type { Anchor } from './annotation.ts';
import { placeAnchor } from './place-anchor.ts';

const textAndSpan = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .chain((text) => fc.record({ text: fc.constant(text), start: fc.nat(text.length - 1), length: fc.integer({ min: 1, max: text.length }) }))
  .map(({ text, start, length }) => ({ text, start, end: Math.min(text.length, start + length) }));

/** The anchor of the first `quote` in `text`. */
function anchorOf(text: string, quote: string): Anchor {
  const start = text.indexOf(quote);
  return describeSpan(text, start, start + quote.length);
}

describe('placeAnchor', () => {
  it('places every anchor in the text it was made on', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, start, end }) => {
        const anchor = describeSpan(text, start, end);
        expect(placeAnchor(text, anchor)).toEqual({ kind: 'placed', start: anchor.start, end: anchor.end });
      }),
    );
  });

  it('gives a place inside the text whatever became of it, and never one without a part of the quote', () => {
    const small = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', 'e\u0301', '😀', '$x$', '\n'), maxLength: 30 });
    fc.assert(
      fc.property(textAndSpan, small, small, ({ text, start, end }, before, after) => {
        const anchor = describeSpan(text, start, end);
        for (const other of [before + text + after, text.slice(2), before, text + text, text.normalize('NFD')]) {
          const place = placeAnchor(other, anchor, text);
          if (place.kind === 'unplaced') continue;
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.end).toBeGreaterThan(place.start);
          expect(place.end).toBeLessThanOrEqual(other.length);
          expect(isInsidePair(other, place.start) || isInsidePair(other, place.end)).toBe(false);
          if (place.kind === 'placed') expect(other.slice(place.start, place.end)).toBe(anchor.exact);
        }
      }),
    );
  });

  const LAMPS = 'Forty lamps were compared in twelve rooms. Warm light from the left is preferred by most readers. A simple model explains it by the shadow of the hand.';
  const marked = (quote: string): Anchor => anchorOf(LAMPS, quote);
  /** What the quote of `anchor` is found on in `text`, made in `LAMPS`. */
  const found = (text: string, anchor: Anchor, before: string | undefined = LAMPS): readonly (string | undefined)[] => {
    const place = placeAnchor(text, anchor, before);
    return place.kind === 'unplaced' ? [place.kind] : [place.kind, text.slice(place.start, place.end), place.kind === 'moved' ? place.how : undefined];
  };

  it('keeps its place when the text changed elsewhere', () => {
    expect(found(LAMPS.replace('shadow', 'form'), marked('twelve rooms'))).toEqual(['placed', 'twelve rooms', undefined]);
  });

  it('follows a quote that stands at another place now, and says so', () => {
    expect(found(`Second version. ${LAMPS}`, marked('twelve rooms'))).toEqual(['moved', 'twelve rooms', 'exact']);
    expect(placeAnchor(`Second version. ${LAMPS}`, marked('twelve rooms'), LAMPS)).toMatchObject({ score: 1 });
  });

  it('follows its sentence to another place', () => {
    const [first = '', ...others] = LAMPS.split(/(?<=\.) /);
    expect(found([...others, first].join(' '), marked('twelve rooms'))).toEqual(['moved', 'twelve rooms', 'exact']);
  });

  it.each([
    ['wrapped lines', LAMPS.replaceAll(' ', '\n')],
    ['no-break spaces', LAMPS.replaceAll(' ', '\u00a0')],
    ['invisible characters', LAMPS.replace('light', 'li\u00adght')],
  ])('knows the same words with %s', (_, text) => {
    expect(found(text, marked('Warm light from the left')).slice(0, 3)).toEqual(['moved', expect.stringMatching(/^Warm.li.?ght.from.the.left$/s), 'same-reading']);
  });

  it('knows the same words in another Unicode form, with other quotation marks and with repaired TeX', () => {
    const before = 'Poincaré’s "naïve" bound of O(Nlog N) was improved by Gödel, it is said, some years later.';
    const after = 'Today Poincaré\'s “naïve” bound of $O(N \\log N)$ was improved by Gödel, it is said, some years later.'.normalize('NFD');
    const anchor = anchorOf(before, 'Poincaré’s "naïve" bound of O(Nlog N)');
    expect(found(after, anchor, before)).toEqual(['moved', 'Poincaré\'s “naïve” bound of $O(N \\log N)$'.normalize('NFD'), 'same-reading']);
  });

  it('takes a formula whole', () => {
    const before = 'Its cost grows as $O(N \\log N)$ in every case that we have looked at.';
    const anchor = anchorOf(before, 'cost grows as $O(N \\log N)$');
    expect(found(before.replace('grows as', 'increases as'), anchor, before)).toEqual(['moved', 'cost increases as $O(N \\log N)$', 'similar']);
  });

  it('follows words of which a part has changed, whole words only', () => {
    expect(found(LAMPS.replace('from the left', 'from far left'), marked('Warm light from the left is preferred'))).toEqual(['moved', 'Warm light from far left is preferred', 'similar']);
    expect(found(LAMPS.replace('Warm', 'Warmer'), marked('Warm light from the left'))).toEqual(['moved', 'Warmer light from the left', 'similar']);
  });

  it('follows the wider surroundings when the same words stand at several places', () => {
    const before = `${LAMPS} Later, all of it was done again. ${LAMPS}`;
    const start = before.lastIndexOf('twelve rooms');
    const place = placeAnchor(`New. ${before}`, describeSpan(before, start, start + 12), before);
    expect(place).toMatchObject({ kind: 'moved', start: start + 5 });
  });

  it('is unplaced when other words stand between the same neighbours', () => {
    expect(found(LAMPS.replace('Warm light from the left', 'Silence in all of the house'), marked('Warm light from the left'))).toEqual(['unplaced']);
    expect(found(LAMPS.replace('twelve', 'some'), marked('twelve'))).toEqual(['unplaced']);
  });

  it('is unplaced when its sentence is gone and the same words are left in another one', () => {
    const before = `${LAMPS} The shadow of the hand has been measured, too.`;
    const anchor = anchorOf(before, 'shadow of the hand');
    const after = before.replace(' A simple model explains it by the shadow of the hand.', '');
    expect(after).toContain('shadow of the hand');
    expect(found(after, anchor, before)).toEqual(['unplaced']);
  });

  it('is unplaced when of two equal sentences the marked one is gone, if the old text is known', () => {
    const sentence = 'Warm light from the left is preferred by most readers.';
    const before = `${LAMPS} Years later this was tried again in Oslo. ${sentence} Nobody was surprised by it.`;
    const after = before.replace(` ${sentence} A simple`, ' A simple');
    expect(found(after, anchorOf(before, sentence), before)).toEqual(['unplaced']);
  });

  it('is unplaced when two places fit alike', () => {
    expect(found('so a model or a model', anchorOf('one model', 'model'), 'one model')).toEqual(['unplaced']);
  });

  it('does not take a part of a longer word for the word', () => {
    expect(found('we generate text', anchorOf('a high rate', 'rate'), undefined)).toEqual(['unplaced']);
  });

  it('keeps a word that grew where it stands', () => {
    expect(found(LAMPS.replace('simple model', 'simple models'), marked('A simple model'))).toEqual(['placed', 'A simple model', undefined]);
  });

  it('does not believe a text that is not the one the anchor was made in', () => {
    expect(found(`Second version. ${LAMPS}`, marked('twelve rooms'), 'Something else entirely.')).toEqual(['moved', 'twelve rooms', 'exact']);
  });

  it('is unplaced without a quote', () => {
    expect(placeAnchor('text', { ...anchorOf('text', 'ex'), exact: '' })).toEqual({ kind: 'unplaced' });
  });
});
