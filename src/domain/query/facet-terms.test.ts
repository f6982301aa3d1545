import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSearchable } from './completion-at.ts';
import { chosenFacets, facetState, FACETS, printForTyping, toggleFacet, withoutChoices, type FacetName } from './facet-terms.ts';
import { parseQuery } from './parse.ts';
import { QUERY_PIECES } from './query-pieces.fixture.ts';

const press = (text: string, facet: FacetName, value: string, to: 'in' | 'out' = 'in'): string => printForTyping(toggleFacet(parseQuery(text).query, facet, value, to));

describe('pressing a value', () => {
  it.each([
    ['', 'year', '2020', 'year:2020 '],
    ['lamps ', 'year', '2020', 'lamps year:2020 '],
    ['lam', 'year', '2020', 'year:2020 lam'],
    ['(red OR gre', 'topic', 'light', 'topic:"light" (red OR gre'],
    ['year:2020 lamps ', 'year', '2020', 'lamps '],
    ['year:2020 lamps ', 'year', '2021', '(year:2020 OR year:2021) lamps '],
    ['year:2020 OR year:2021', 'year', '2020', 'year:2021 '],
    ['year:2020 OR lamps ', 'year', '2021', '(year:2020 OR lamps) year:2021 '],
    ['-year:2020', 'year', '2020', 'year:2020 '],
    ['topic:"a" ', 'topic', 'b', 'topic:"a" topic:"b" '],
    ['has:note', 'has', 'code', 'has:note has:code '],
    ['status:reading', 'status', 'queued', '(status:reading OR status:queued) '],
    ['priority:high', 'priority', 'low', '(priority:high OR priority:low) '],
    ['', 'venue', 'The "Good" (old) Venue', 'venue:"The Good (old) Venue" '],
    ['tag:Method ', 'tag', 'method', ''],
    ['list:"start here"', 'list', 'Start here', ''],
  ] as const)('%j, %s %s gives %j', (text, facet, value, pressed) => {
    expect(press(text, facet, value)).toBe(pressed);
  });

  it('with the other hand leaves it out, or stops doing so', () => {
    expect(press('lamps ', 'venue', 'ICML', 'out')).toBe('lamps -venue:"ICML" ');
    expect(press('lamps -venue:"ICML"', 'venue', 'ICML', 'out')).toBe('lamps ');
    expect(press('year:2020 OR year:2021', 'year', '2020', 'out')).toBe('year:2021 -year:2020 ');
  });

  it('is undone by a second press, whatever the query and the value are, and says so', () => {
    const text = fc.array(fc.constantFrom(...QUERY_PIECES), { maxLength: 8 }).map((parts) => parts.join(''));
    const value = fc.oneof(fc.constantFrom('2020', 'reading', 'note', 'code'), fc.string({ unit: 'grapheme', maxLength: 8 }));
    fc.assert(
      fc.property(text, fc.constantFrom(...FACETS), value, fc.constantFrom('in' as const, 'out' as const), (typed, facet, one, to) => {
        fc.pre(isSearchable(one));
        const { query } = parseQuery(typed);
        const pressed = toggleFacet(query, facet, one, to);
        expect(parseQuery(printForTyping(pressed)).query).toEqual(pressed);
        if (pressed === query || facetState(query, facet, one) !== 'off') return;
        expect(facetState(pressed, facet, one)).toBe(to);
        expect(toggleFacet(pressed, facet, one, to)).toEqual(query);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('what a query says of facets', () => {
  it('is read where it stands by itself', () => {
    const { query } = parseQuery('lamps year:2020..2021 -has:note (status:new OR status:queued) (topic:"a" OR red) venue:icml topic:"b" ');
    expect(chosenFacets(query).map(({ facet, value, state }) => `${facet} ${value} ${state}`)).toEqual(['has note out', 'status new in', 'status queued in', 'topic b in']);
  });

  it('can be left away for counting the other values of a facet of which a paper has one', () => {
    const { query } = parseQuery('lamps year:2020 topic:"a" -year:2019');
    expect(printForTyping(withoutChoices(query, 'year'))).toBe('lamps topic:"a" -year:2019 ');
    expect(withoutChoices(query, 'topic')).toBe(query);
  });
});
