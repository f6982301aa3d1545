import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse.ts';
import { printQuery } from './print.ts';
import { QUERY_PIECES } from './query-pieces.fixture.ts';
import type { Query } from './query.ts';
import { termsOf } from './walk.ts';

function anyQueryText(): fc.Arbitrary<string> {
  const piece = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...QUERY_PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) });
  return fc.oneof(fc.string({ unit: 'binary' }), fc.array(piece, { maxLength: 14 }).map((parts) => parts.join('')));
}

describe('any string at all', () => {
  it('has a meaning with no empty texts and no control characters', () => {
    fc.assert(
      fc.property(anyQueryText(), (text) => {
        for (const term of termsOf(parseQuery(text).query)) {
          if (term.kind !== 'words') continue;
          expect(term.match.text.trim()).not.toBe('');
          expect(term.match.text).not.toMatch(/[\p{Cc}\p{Cs}"“”]/u);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('means the same when its meaning is written down and read again', () => {
    fc.assert(
      fc.property(anyQueryText(), (text) => {
        const { query } = parseQuery(text);
        expect(parseQuery(printQuery(query)).query).toEqual(query);
      }),
      { numRuns: 3_000 },
    );
  });

  it('is written down in one way only', () => {
    fc.assert(
      fc.property(anyQueryText(), (text) => {
        const printed = printQuery(parseQuery(text).query);
        expect(printQuery(parseQuery(printed).query)).toBe(printed);
      }),
      { numRuns: 1_000 },
    );
  });

  it('has its mistakes inside itself, in order, each with a sentence', () => {
    fc.assert(
      fc.property(anyQueryText(), (text) => {
        let last = 0;
        for (const { start, end, message } of parseQuery(text).mistakes) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(message).toMatch(/\.$/);
          last = start;
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('becomes a query in canonical form', () => {
    const canonical = (query: Query): boolean => {
      if (query.kind === 'not') return query.of.kind !== 'not' && canonical(query.of);
      if (query.kind !== 'all' && query.kind !== 'any') return true;
      return query.of.length !== 1 && query.of.every((part) => part.kind !== query.kind && canonical(part));
    };
    fc.assert(
      fc.property(anyQueryText(), (text) => {
        expect(canonical(parseQuery(text).query)).toBe(true);
      }),
    );
  });
});
