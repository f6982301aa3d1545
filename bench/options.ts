import { parseArgs } from 'node:util';

const JOURNEYS = ['load', 'search', 'browse', 'facets', 'related', 'memory', 'window', 'marking', 'highlights'] as const;
export type Journey = (typeof JOURNEYS)[number];

export interface Options {
  /** Numbers of papers. */
  readonly sizes: readonly number[];
  readonly journeys: readonly Journey[];
  readonly seed: number;
  /** Whether the others are measured, too. */
  readonly peers: boolean;
}

const SIZES = [10_000, 100_000];
const SEED = 20_260;

export const USAGE = `npm run bench -- [--size N]… [--only ${JOURNEYS.join('|')}]… [--seed N] [--without-peers]`;

/** Reads the command line; a string says what is wrong with it. */
export function readOptions(argv: readonly string[]): Options | string {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      size: { type: 'string', multiple: true },
      only: { type: 'string', multiple: true },
      seed: { type: 'string' },
      'without-peers': { type: 'boolean' },
    },
  });
  const sizes = values.size?.map(Number) ?? SIZES;
  if (!sizes.every((size) => Number.isSafeInteger(size) && size > 0)) return '--size takes a whole number above 0.';
  const unknown = values.only?.find((name) => !isJourney(name));
  if (unknown !== undefined) return `There is no journey "${unknown}".`;
  const seed = values.seed === undefined ? SEED : Number(values.seed);
  if (!Number.isSafeInteger(seed)) return '--seed takes a whole number.';
  return { sizes, journeys: values.only?.filter(isJourney) ?? JOURNEYS, seed, peers: values['without-peers'] !== true };
}

function isJourney(name: string): name is Journey {
  return (JOURNEYS as readonly string[]).includes(name);
}
