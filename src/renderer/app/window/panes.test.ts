import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PANE_LIMITS, PANE_NAMES, paneRange, paneSize, paneStyle } from './panes.ts';

describe('the size of a pane', () => {
  it('is what was asked for, within what it may be', () => {
    expect(paneSize('rail', 220.4, 208, 500)).toBe(220);
    expect(paneSize('rail', 10, 208, 500)).toBe(PANE_LIMITS.rail.least);
    expect(paneSize('rail', 4_000, 208, 500)).toBe(PANE_LIMITS.rail.most);
  });

  it('leaves the reader what it keeps', () => {
    expect(paneRange('centre', 392, 100).most).toBe(492);
    expect(paneSize('centre', 700, 392, 100)).toBe(492);
    expect(paneSize('centre', 700, 392, -50)).toBe(392);
  });

  it('always lies in its range, and its range is never empty', () => {
    const sizes = fc.integer({ min: -500, max: 3_000 });
    fc.assert(
      fc.property(fc.constantFrom(...PANE_NAMES), sizes, sizes, sizes, (name, wanted, now, room) => {
        const { least, most } = paneRange(name, now, room);
        const size = paneSize(name, wanted, now, room);
        expect(least <= size && size <= most).toBe(true);
      }),
    );
  });

  it('goes to the layout only where the reader chose one, heights with an upper end', () => {
    expect(paneStyle({ rail: 240, notesHeight: 300 })).toEqual({ '--pane-rail': '240px', '--pane-notesHeight': 'min(300px, 50%)' });
  });
});
