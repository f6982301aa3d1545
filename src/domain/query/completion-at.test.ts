import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completionAt, isSearchable, withField, withValue, writableValue } from './completion-at.ts';
import { FIELDS } from './fields.ts';
import { parseQuery } from './parse.ts';
import { QUERY_PIECES } from './query-pieces.fixture.ts';
import type { Term } from './query.ts';
import { termsOf } from './walk.ts';

/** `|` stands for the cursor. */
function place(marked: string): string | undefined {
  const cursor = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = completionAt(text, cursor);
  return found && `${found.field === null ? 'name' : found.field.name} of "${found.typed}" in "${text.slice(found.start, found.end)}"`;
}

describe('completionAt', () => {
  it.each([
    ['au|', 'name of "au" in "au"'],
    ['lamps AU|', 'name of "AU" in "AU"'],
    ['-au|', 'name of "au" in "au"'],
    ['(au|)', 'name of "au" in "au"'],
    ['a|', undefined],
    ['zz|', undefined],
    ['"au|', undefined],
    ['a|u', undefined],
    ['author|:x', undefined],
    ['au |', undefined],
    ['author:|', 'author of "" in ""'],
    ['author:ada|', 'author of "ada" in "ada"'],
    ['author:a|da', undefined],
    ['author:"ada l|', 'author of "ada l" in ""ada l"'],
    ['author:"ada l| year:2020', 'author of "ada l" in ""ada l"'],
    ['author:"ada l|" x', 'author of "ada l" in ""ada l""'],
    ['author:"ada l"|', undefined],
    ['author:"a|da l"', undefined],
    ['x OR -has:|', 'has of "" in ""'],
    ['year:20|', 'year of "20" in "20"'],
    ['https://arxiv.org/abs/2203.00555|', undefined],
  ])('%s completes %s', (marked, expected) => {
    expect(place(marked)).toBe(expected);
  });
});

describe('a completion', () => {
  const complete = (marked: string, value: string): string => {
    const text = marked.replace('|', '');
    const found = completionAt(text, marked.indexOf('|'));
    if (found === undefined) throw new Error('Nothing to complete');
    const made = withValue(text, found, value);
    return `${made.text.slice(0, made.cursor)}|${made.text.slice(made.cursor)}`;
  };

  it.each([
    ['author:ada|', 'Ada Lovelace', 'author:"Ada Lovelace" |'],
    ['has:|', 'note', 'has:note |'],
    ['(venue:|) x', 'NeurIPS', '(venue:NeurIPS|) x'],
    ['author:"ada| year:2020', 'Ada Lovelace', 'author:"Ada Lovelace" |year:2020'],
    ['topic:| x', 'C++', 'topic:"C++" |x'],
    ['list:|', 'What "they" say', 'list:"What  they  say" |'.replaceAll('  ', ' ')],
  ])('of %s by %s gives %s', (marked, value, expected) => {
    expect(complete(marked, value)).toBe(expected);
  });

  it('puts the cursor right behind the colon of a field', () => {
    const found = completionAt('lamps au', 8);
    const author = FIELDS.find(({ name }) => name === 'author');
    if (found === undefined || author === undefined) throw new Error('Nothing to complete');
    expect(withField('lamps au', found, author)).toEqual({ text: 'lamps author:', cursor: 13 });
  });

  it('always parses to the field and the value that were meant, whatever stands before and in them', () => {
    const before = fc.array(fc.constantFrom('lamps ', '-', 'year:2020 ', '(', 'OR ', '"a b" '), { maxLength: 5 }).map((parts) => parts.join(''));
    const value = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.array(fc.constantFrom(...QUERY_PIECES), { maxLength: 5 }).map((parts) => parts.join('')));
    const words = FIELDS.filter(({ takes }) => takes === 'words').map(({ name }) => name);
    fc.assert(
      fc.property(before, fc.constantFrom(...words), value, (start, name, wanted) => {
        fc.pre(isSearchable(wanted));
        const text = `${start}${name}:`;
        const found = completionAt(text, text.length);
        expect(found?.field?.name).toBe(name);
        if (found === undefined) return;
        const made = withValue(text, found, wanted);
        const last = termsOf(parseQuery(made.text).query).at(-1);
        expect(last && meant(last)).toEqual([name, writableValue(wanted)]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never leaves the text, whatever was typed and wherever the cursor is', () => {
    const text = fc.array(fc.constantFrom(...QUERY_PIECES), { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(60), (typed, cursor) => {
        const found = completionAt(typed, cursor);
        if (found === undefined) return;
        expect(found.start).toBeLessThanOrEqual(cursor);
        expect(found.end).toBeGreaterThanOrEqual(cursor);
        expect(found.end).toBeLessThanOrEqual(typed.length);
      }),
      { numRuns: 1_000 },
    );
  });
});

function meant(term: Term): readonly [string | null, string] | undefined {
  if (term.kind === 'words') return [term.field, term.match.text];
  if (term.kind === 'annotation' && 'match' in term.term) return [term.term.name, term.term.match.text];
  return undefined;
}
