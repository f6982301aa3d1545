import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsInSight, readKeptWindows, writeKeptWindows, type Bounds, type KeptWindow } from './kept-windows.ts';

const LEAST = { width: 520, height: 420 };
const MAIN: Bounds = { x: 0, y: 25, width: 1_920, height: 1_055 };
const LEFT: Bounds = { x: -1_280, y: 0, width: 1_280, height: 1_024 };

describe('where a window comes back', () => {
  it.each([
    ['where it was', { x: 100, y: 100, width: 1_000, height: 700 }, { x: 100, y: 100, width: 1_000, height: 700 }],
    ['where it was, across two displays', { x: -300, y: 100, width: 1_000, height: 700 }, { x: -300, y: 100, width: 1_000, height: 700 }],
    ['where it was, hanging over the lower edge a little', { x: 100, y: 600, width: 900, height: 700 }, { x: 100, y: 600, width: 900, height: 700 }],
    ['on the main display when its own is gone', { x: 4_000, y: 200, width: 1_000, height: 700 }, { x: 920, y: 200, width: 1_000, height: 700 }],
    ['lower when its upper edge could not be taken hold of', { x: 100, y: -300, width: 900, height: 700 }, { x: 100, y: 25, width: 900, height: 700 }],
    ['no larger than the display', { x: 4_000, y: 4_000, width: 5_000, height: 5_000 }, { x: 0, y: 25, width: 1_920, height: 1_055 }],
    ['no smaller than it may be', { x: 10, y: 30, width: 40, height: 30 }, { x: 10, y: 30, width: 520, height: 420 }],
  ])('%s', (_name, kept, expected) => {
    expect(boundsInSight(kept, [MAIN, LEFT], LEAST)).toEqual(expected);
  });

  it('is a place that it stays at when it comes back again, and where it can be taken hold of', () => {
    const bounds = fc.record({ x: fc.integer({ min: -9_000, max: 9_000 }), y: fc.integer({ min: -9_000, max: 9_000 }), width: fc.integer({ min: 1, max: 6_000 }), height: fc.integer({ min: 1, max: 6_000 }) });
    fc.assert(
      fc.property(bounds, (kept) => {
        const back = boundsInSight(kept, [MAIN, LEFT], LEAST);
        expect(boundsInSight(back, [MAIN, LEFT], LEAST)).toEqual(back);
        const inSight = [MAIN, LEFT].some(({ x, y, width, height }) => back.x + back.width > x + 100 && back.x < x + width - 100 && back.y >= y - 1 && back.y < y + height - 30);
        expect(inSight).toBe(true);
      }),
    );
  });

  it('is where it was when there is no display to ask', () => {
    expect(boundsInSight({ x: 1, y: 2, width: 600, height: 500 }, [], LEAST)).toEqual({ x: 1, y: 2, width: 600, height: 500 });
  });
});

describe('the file of the windows', () => {
  const one: KeptWindow = { id: 'a-1', bounds: { x: -5, y: 0, width: 800, height: 600 }, mode: 'maximised', shows: { view: { kind: 'library' }, query: 'é "quoted"' } };

  it('gives back what was written', () => {
    const windows = [one, { ...one, id: 'b', mode: 'full-screen' as const, shows: null }];
    expect(readKeptWindows(writeKeptWindows(windows))).toEqual(windows);
  });

  it.each([
    ['half a file', writeKeptWindows([one]).slice(0, 40)],
    ['nothing', ''],
    ['another version', JSON.stringify({ version: 2, windows: [] })],
    ['a window without a place', JSON.stringify({ version: 1, windows: [{ ...one, bounds: null }] })],
    ['a size that is none', JSON.stringify({ version: 1, windows: [{ ...one, bounds: { x: 0, y: 0, width: 0, height: -1 } }] })],
    ['an id that is none', JSON.stringify({ version: 1, windows: [{ ...one, id: '../x' }] })],
    ['one window twice', JSON.stringify({ version: 1, windows: [one, one] })],
    ['far too much of what a window shows', JSON.stringify({ version: 1, windows: [{ ...one, shows: { query: 'x'.repeat(100_001) } }] })],
  ])('is not taken for ours: %s', (_name, text) => {
    expect(readKeptWindows(text)).toBeNull();
  });
});
