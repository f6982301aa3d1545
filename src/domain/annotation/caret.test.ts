import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentText } from '../text/segment-text.ts';
import { caretStops, moveCaret, moveEdge, wordAt } from './caret.ts';
import { dragEdge, stepEdge, type Edge } from './resize.ts';
import { snapToSegments } from './snap.ts';

const stopsOf = (text: string): ReturnType<typeof caretStops> => caretStops(text, segmentText(text));
const wordsOf = (text: string): readonly string[] => stopsOf(text).words.map(({ start, end }) => text.slice(start, end));

/** Texts with everything that is not what it seems: formulas, markup, escapes, pairs, accents. */
const anyText = fc
  .array(fc.constantFrom('word', ' ', ', ', '😀', 'e\u0301', '$O(n)$', '\\%', '\\textbf{', '}', 'x_i', '~', "na\\\"{i}ve", 'שלום'), { maxLength: 14 })
  .map((pieces) => pieces.join(''));

describe('caretStops', () => {
  it('takes a formula as one word and leaves markup out', () => {
    expect(wordsOf('a cost of $O(n)$, \\textbf{bold} words')).toEqual(['a', 'cost', 'of', '$O(n)$', 'bold', 'words']);
  });

  it('takes an accent written in TeX as a part of its word', () => {
    expect(wordsOf('a na\\"{i}ve idea')).toEqual(['a', 'na\\"{i}ve', 'idea']);
  });

  it('counts what a person sees as one character', () => {
    expect(stopsOf('a😀e\u0301b').characters).toEqual([0, 1, 3, 5, 6]);
  });

  it('has one place in an empty text', () => {
    expect(stopsOf('')).toEqual({ characters: [0], words: [] });
  });

  it('never stands inside a formula, a pair or what replaces other characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const segments = segmentText(text);
        const { characters, words } = caretStops(text, segments);
        const inside = (place: number): boolean =>
          segments.some(({ kind, start, end }) => kind !== 'text' && kind !== 'link' && place > start && place < end);
        expect([...characters, ...words.flatMap(({ start, end }) => [start, end])].filter(inside)).toEqual([]);
        expect(characters).toEqual([...characters].sort((a, b) => a - b));
      }),
    );
  });
});

describe('moving', () => {
  const text = 'one two $x$ four';
  const stops = stopsOf(text);

  it('goes from word to word and to the end', () => {
    expect([0, 4, 8, 12, 16].map((from) => moveCaret(stops, from, 1, 'word'))).toEqual([4, 8, 12, 16, 16]);
    expect([16, 12, 9, 0].map((from) => moveCaret(stops, from, -1, 'word'))).toEqual([12, 8, 8, 0]);
  });

  it('goes over a formula in one step by characters, too', () => {
    expect(moveCaret(stops, 8, 1, 'character')).toBe(11);
    expect(moveCaret(stops, 11, -1, 'character')).toBe(8);
  });

  it('takes whole words and gives them back', () => {
    expect(moveEdge(stops, 4, 4, 1, 'word')).toBe(7);
    expect(moveEdge(stops, 4, 7, 1, 'word')).toBe(11);
    expect(moveEdge(stops, 4, 11, -1, 'word')).toBe(7);
    expect(moveEdge(stops, 4, 7, -1, 'word')).toBe(4);
    expect(moveEdge(stops, 7, 7, -1, 'word')).toBe(4);
    expect(moveEdge(stops, 7, 4, 1, 'word')).toBe(7);
  });

  it('always comes to an end on both sides', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('character' as const, 'word' as const), (any, unit) => {
        const all = stopsOf(any);
        let at = all.characters[0] ?? 0;
        for (let step = 0; step <= any.length; step += 1) at = moveCaret(all, at, 1, unit);
        expect(at).toBe(all.characters.at(-1));
        for (let step = 0; step <= any.length; step += 1) at = moveCaret(all, at, -1, unit);
        expect(at).toBe(all.characters[0]);
      }),
    );
  });

  it('finds the word at the caret, or the next one', () => {
    expect(wordAt(stops, 5)).toEqual({ start: 4, end: 7 });
    expect(wordAt(stops, 7)).toEqual({ start: 8, end: 11 });
    expect(wordAt(stops, 16)).toBeUndefined();
  });
});

describe('resizing', () => {
  const text = 'one two $x$ four';
  const segments = segmentText(text);
  const stops = caretStops(text, segments);
  const step = (span: { readonly start: number; readonly end: number }, edge: Edge, by: 1 | -1): string => {
    const next = stepEdge({ text, segments, stops }, span, { edge, step: by, unit: 'word' });
    return text.slice(next.start, next.end);
  };

  it('takes one word more or less at either end', () => {
    expect(step({ start: 4, end: 7 }, 'end', 1)).toBe('two $x$');
    expect(step({ start: 4, end: 11 }, 'end', -1)).toBe('two');
    expect(step({ start: 4, end: 11 }, 'start', -1)).toBe('one two $x$');
    expect(step({ start: 0, end: 11 }, 'start', 1)).toBe('two $x$');
  });

  it('stays as it is at the ends of the text', () => {
    expect(step({ start: 0, end: 16 }, 'end', 1)).toBe(text);
    expect(step({ start: 0, end: 16 }, 'start', -1)).toBe(text);
  });

  it('keeps a character of text and the whole of a formula', () => {
    expect(dragEdge({ text, segments, stops }, { start: 4, end: 7 }, 'end', 0)).toEqual({ start: 4, end: 5 });
    expect(dragEdge({ text, segments, stops }, { start: 8, end: 16 }, 'end', 0)).toEqual({ start: 8, end: 11 });
    expect(dragEdge({ text, segments, stops }, { start: 4, end: 11 }, 'start', 16)).toEqual({ start: 8, end: 11 });
  });

  it('gives what a highlight can cover, and holds on to the edge that was not moved', () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), fc.nat(60), fc.nat(60), fc.constantFrom('start' as const, 'end' as const), (any, a, b, to, edge) => {
        const parts = segmentText(any);
        const span = snapToSegments(any, parts, a, b);
        if (span === null) return;
        const next = dragEdge({ text: any, segments: parts, stops: caretStops(any, parts) }, span, edge, to);
        expect(snapToSegments(any, parts, next.start, next.end)).toEqual(next);
        expect(edge === 'start' ? next.end : next.start).toBe(edge === 'start' ? span.end : span.start);
      }),
    );
  });
});
