/** Chance that can be repeated: everything a benchmark invents follows from one seed. */

/** Gives the next number of a series, from 0 up to but not including 1. */
export type Random = () => number;

/** The series of a seed: mulberry32, https://github.com/cprosche/mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `least` to `most`, both included. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** One of the list, each as likely as the others. */
export function pick<T>(random: Random, list: readonly T[]): T {
  const picked = list[Math.floor(random() * list.length)];
  if (picked === undefined) throw new RangeError('There is nothing to pick from.');
  return picked;
}

/** One of a list whose first members are far more frequent, as words and names are. */
type FrequentFirst<T> = (random: Random) => T;

/**
 * Frequencies after Zipf and Mandelbrot: the member at rank r is drawn in proportion to
 * 1 / (r + shift) ** exponent. Source: https://en.wikipedia.org/wiki/Zipf-Mandelbrot_law
 */
export function frequentFirst<T>(list: readonly T[], exponent: number, shift: number): FrequentFirst<T> {
  const sums = new Float64Array(list.length);
  let sum = 0;
  for (let rank = 0; rank < list.length; rank += 1) {
    sum += (rank + 1 + shift) ** -exponent;
    sums[rank] = sum;
  }
  return (random) => {
    const drawn = list[firstAbove(sums, random() * sum)];
    if (drawn === undefined) throw new RangeError('There is nothing to draw from.');
    return drawn;
  };
}

/** Place of the first of the rising `sums` that is above `value`. */
function firstAbove(sums: Float64Array, value: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
