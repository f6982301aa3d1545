import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentText } from '../text/segment-text.ts';
import { lanesOf, layersOf, MOST_LANES, nextUnder, paintRuns } from './overlap.ts';
import type { MarkedSpan } from './overlap.ts';

const LENGTH = 40;
const spansOf = (length: number): fc.Arbitrary<readonly MarkedSpan[]> =>
  fc
    .array(fc.tuple(fc.nat(length), fc.nat(length)), { maxLength: 8 })
    .map((pairs) => pairs.map(([a, b], index) => ({ id: `h${index}`, start: Math.min(a, b), end: Math.max(a, b) })));

describe('layersOf', () => {
  it('splits two overlapping spans into three stretches', () => {
    const layers = layersOf([{ id: 'a', start: 0, end: 6 }, { id: 'b', start: 4, end: 9 }]);
    expect(layers).toEqual([
      { start: 0, end: 4, ids: ['a'] },
      { start: 4, end: 6, ids: ['a', 'b'] },
      { start: 6, end: 9, ids: ['b'] },
    ]);
  });

  it('puts the outer span first, whatever the order given', () => {
    const [layer] = layersOf([{ id: 'inner', start: 0, end: 2 }, { id: 'outer', start: 0, end: 5 }]);
    expect(layer?.ids).toEqual(['outer', 'inner']);
  });

  it('covers each offset with exactly the spans that hold it', () => {
    fc.assert(
      fc.property(spansOf(LENGTH), (spans) => {
        const layers = layersOf(spans);
        for (let at = 0; at < LENGTH; at += 1) {
          const layer = layers.filter(({ start, end }) => start <= at && at < end);
          const expected = spans.filter(({ start, end }) => start <= at && at < end).map(({ id }) => id);
          expect(layer.flatMap(({ ids }) => ids).sort()).toEqual(expected.sort());
          expect(layer.length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('gives stretches in order, none empty, none uncovered', () => {
    fc.assert(
      fc.property(spansOf(LENGTH), (spans) => {
        let at = 0;
        for (const { start, end, ids } of layersOf(spans)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(ids.length).toBeGreaterThan(0);
          at = end;
        }
      }),
    );
  });
});

describe('paintRuns', () => {
  const source = 'by 63\\% and O(Nlog N) at https://a.org or \\textbf{more}';
  const segments = segmentText(source);

  it('covers every segment without gaps and never splits what is atomic', () => {
    fc.assert(
      fc.property(spansOf(source.length), (spans) => {
        const runs = paintRuns(segments, spans);
        expect(runs.map(({ segment }) => segment)).toEqual(segments);
        for (const { segment, pieces } of runs) {
          expect(pieces.map(({ start }) => start)).toEqual([segment.start, ...pieces.slice(0, -1).map(({ end }) => end)]);
          expect(pieces.at(-1)?.end).toBe(segment.end);
          if (segment.kind !== 'text' && segment.kind !== 'link') expect(pieces).toHaveLength(1);
        }
      }),
    );
  });

  it('gives each piece the highlights that touch it', () => {
    fc.assert(
      fc.property(spansOf(source.length), (spans) => {
        for (const piece of paintRuns(segments, spans).flatMap(({ pieces }) => pieces)) {
          const touching = spans.filter(({ start, end }) => start < end && start < piece.end && end > piece.start).map(({ id }) => id);
          expect([...piece.ids].sort()).toEqual(touching.sort());
        }
      }),
    );
  });

  it('leaves text unpainted where nothing is highlighted', () => {
    const [first] = paintRuns(segments, [{ id: 'a', start: 3, end: 5 }]);
    expect(first?.pieces).toEqual([{ start: 0, end: 3, ids: [] }, { start: 3, end: 5, ids: ['a'] }]);
  });
});

describe('lanesOf', () => {
  it('gives what overlaps lines of its own, and a free line to the next', () => {
    const lanes = lanesOf([{ id: 'a', start: 0, end: 9 }, { id: 'b', start: 2, end: 4 }, { id: 'c', start: 5, end: 12 }, { id: 'd', start: 20, end: 22 }]);
    expect([...lanes]).toEqual([['a', 0], ['b', 1], ['c', 1], ['d', 0]]);
  });

  it('never puts two that overlap on one line while there is another', () => {
    fc.assert(
      fc.property(spansOf(LENGTH), (spans) => {
        const lanes = lanesOf(spans);
        for (const [at, a] of spans.entries()) {
          expect(lanes.get(a.id)).toBeLessThan(MOST_LANES);
          for (const b of spans.slice(at + 1)) {
            const overlap = a.start < b.end && b.start < a.end;
            if (overlap && lanes.get(a.id) === lanes.get(b.id)) expect(lanes.get(a.id)).toBe(MOST_LANES - 1);
          }
        }
      }),
    );
  });
});

describe('nextUnder', () => {
  it('goes from the innermost outwards and round again', () => {
    const ids = ['outer', 'middle', 'inner'];
    expect(nextUnder(ids, null)).toBe('inner');
    expect(nextUnder(ids, 'elsewhere')).toBe('inner');
    expect(nextUnder(ids, 'inner')).toBe('middle');
    expect(nextUnder(ids, 'outer')).toBe('inner');
    expect(nextUnder([], 'inner')).toBeUndefined();
  });
});
