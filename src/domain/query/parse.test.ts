import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse.ts';

describe('parseQuery', () => {
  it('makes a term of each word, the last one half typed', () => {
    expect(parseQuery('sparse attent').all).toEqual([
      { kind: 'word', text: 'sparse' },
      { kind: 'prefix', text: 'attent' },
    ]);
  });

  it('takes the last word as whole when a space follows it', () => {
    expect(parseQuery('sparse attention ').all.at(-1)).toEqual({ kind: 'word', text: 'attention' });
  });

  it.each(['"layer norm"', '“layer norm”', ' " layer norm "'])('makes one phrase of %s', (text) => {
    expect(parseQuery(text).all).toEqual([{ kind: 'phrase', text: 'layer norm', open: false }]);
  });

  it('keeps a phrase open until its closing quote is typed', () => {
    expect(parseQuery('deep "layer no').all).toEqual([
      { kind: 'word', text: 'deep' },
      { kind: 'phrase', text: 'layer no', open: true },
    ]);
  });

  it.each(['', '   ', '"', '""', '\u0000'])('means everything when there is nothing to look for: %j', (text) => {
    expect(parseQuery(text).all).toEqual([]);
  });

  it('gives a meaning to any string, with no empty terms and no control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const term of parseQuery(text).all) {
          expect(term.text.trim()).not.toBe('');
          expect(term.text).not.toMatch(/[\p{Cc}\p{Cs}]/u);
        }
      }),
    );
  });
});
