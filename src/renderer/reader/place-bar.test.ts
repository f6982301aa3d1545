import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBar, type Box } from './place-bar.ts';

const WINDOW = { width: 1280, height: 800 };
const BAR = { width: 400, height: 36 };
const FRAME: Box = { left: 600, top: 0, right: 1280, bottom: 500 };
const line = (left: number, top: number, width: number): Box => ({ left, top, right: left + width, bottom: top + 24 });

describe('placeBar', () => {
  it('stands above the words', () => {
    expect(placeBar([line(800, 300, 100)], BAR, FRAME, WINDOW, 8)).toEqual({ left: 650, top: 256 });
  });

  it('stands below them where there is no room above', () => {
    expect(placeBar([line(800, 20, 100)], BAR, FRAME, WINDOW, 8)).toEqual({ left: 650, top: 52 });
  });

  it('stands beside them where there is room neither above nor below', () => {
    const tall = { ...FRAME, bottom: 800 };
    const words = Array.from({ length: 33 }, (_, row) => line(640, row * 24, 600));
    expect(placeBar(words, BAR, tall, WINDOW, 8)?.left).toBe(232);
  });

  it('is not there when the words are scrolled away', () => {
    expect(placeBar([line(800, 520, 100)], BAR, FRAME, WINDOW, 8)).toBeNull();
    expect(placeBar([], BAR, FRAME, WINDOW, 8)).toBeNull();
  });

  it('is always inside the window, and never over words that leave it room', () => {
    const word = fc.record({ left: fc.integer({ min: 600, max: 1200 }), top: fc.integer({ min: -400, max: 900 }), width: fc.integer({ min: 1, max: 80 }) });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (places) => {
        const words = places.map(({ left, top, width }) => line(left, top, width));
        const bar = placeBar(words, BAR, FRAME, WINDOW, 8);
        if (bar === null) return;
        expect(bar.left).toBeGreaterThanOrEqual(0);
        expect(bar.top).toBeGreaterThanOrEqual(0);
        expect(bar.left + BAR.width).toBeLessThanOrEqual(WINDOW.width);
        expect(bar.top + BAR.height).toBeLessThanOrEqual(WINDOW.height);
        const covered = words
          .map((box) => ({ ...box, top: Math.max(box.top, FRAME.top), bottom: Math.min(box.bottom, FRAME.bottom) }))
          .filter((box) => box.bottom > box.top)
          .some((box) => box.left < bar.left + BAR.width && bar.left < box.right && box.top < bar.top + BAR.height && bar.top < box.bottom);
        expect(covered).toBe(false);
      }),
    );
  });
});
