import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HIGHLIGHT_COLOURS } from './annotation.ts';
import { colourNames, namesToStore, PLAIN_COLOUR_NAMES } from './colour-names.ts';

describe('colour names', () => {
  it('are those of the reader where there are some', () => {
    expect(colourNames({ yellow: 'Claim' })).toEqual({ ...PLAIN_COLOUR_NAMES, yellow: 'Claim' });
  });

  it('are the plain ones whatever else is stored', () => {
    for (const stored of [undefined, null, 3, 'Claim', [], { yellow: 3, green: ' ', red: 'Doubt' }]) {
      expect(colourNames(stored)).toEqual(PLAIN_COLOUR_NAMES);
    }
  });

  it('come back from the store as they were given, trimmed', () => {
    const name = fc.stringMatching(/^\S.{0,10}$/u);
    const names = fc.record(Object.fromEntries(HIGHLIGHT_COLOURS.map((colour) => [colour, name])) as Record<keyof typeof PLAIN_COLOUR_NAMES, typeof name>);
    fc.assert(
      fc.property(names, (given) => {
        const trimmed = Object.fromEntries(Object.entries(given).map(([colour, one]) => [colour, one.trim()]));
        expect(colourNames(namesToStore(given))).toEqual(trimmed);
      }),
    );
  });

  it('stores nothing for a colour that was given its plain name back', () => {
    expect(namesToStore({ ...PLAIN_COLOUR_NAMES, teal: '', pink: 'Doubt' })).toEqual({ pink: 'Doubt' });
  });
});
