import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RUN_MS, thinOut } from './versions.ts';

const at = (...times: readonly number[]): readonly { readonly at: number }[] => times.map((time) => ({ at: time }));

test('of versions within a minute of each other the last stays', () => {
  expect(thinOut(at(500_000, 450_000, 400_000, 200_000, 100_000))).toEqual(at(500_000, 200_000, 100_000));
});

test('a long run is cut every ten minutes', () => {
  const run = Array.from({ length: 61 }, (_, second) => 10_000_000 - second * 30_000);
  expect(thinOut(at(...run)).length).toBe(4);
});

test('the newest is always there, and none that stands alone is left out', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 50 }), (times) => {
      const versions = at(...[...times].sort((a, b) => b - a));
      const kept = thinOut(versions);
      expect(kept[0]).toEqual(versions[0]);
      versions.forEach((version, index) => {
        const newer = versions[index - 1];
        if (newer === undefined || newer.at - version.at >= RUN_MS) expect(kept).toContain(version);
      });
    }),
  );
});
