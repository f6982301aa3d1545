import { parseArgs } from 'node:util';

const JOURNEYS = ['load', 'search', 'browse', 'facets', 'related', 'memory', 'window', 'marking', 'highlights', 'everyday'] as const;
export type Journey = (typeof JOURNEYS)[number];

export interface Run {
  readonly size: number;
  readonly journeys: readonly Journey[];
}

export interface Options {
  /** Numbers of papers, each with the journeys that are measured with so many. */
  readonly runs: readonly Run[];
  readonly seed: number;
  /** Whether the others are measured, too. */
  readonly peers: boolean;
}

/** Numbers of papers unless others are asked for; the everyday journey is about one size. */
const SIZES = [10_000, 100_000];
const EVERYDAY_SIZE = 30_000;
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
  const sizes = values.size?.map(Number);
  if (sizes?.every((size) => Number.isSafeInteger(size) && size > 0) === false) return '--size takes a whole number above 0.';
  const unknown = values.only?.find((name) => !isJourney(name));
  if (unknown !== undefined) return `There is no journey "${unknown}".`;
  const seed = values.seed === undefined ? SEED : Number(values.seed);
  if (!Number.isSafeInteger(seed)) return '--seed takes a whole number.';
  const runs = runsOf(values.only?.filter(isJourney) ?? JOURNEYS, sizes);
  return { runs, seed, peers: values['without-peers'] !== true };
}

function runsOf(journeys: readonly Journey[], sizes: readonly number[] | undefined): readonly Run[] {
  if (sizes !== undefined) return sizes.map((size) => ({ size, journeys }));
  const others = journeys.filter((journey) => journey !== 'everyday');
  return [
    ...(others.length === 0 ? [] : SIZES.map((size) => ({ size, journeys: others }))),
    ...(others.length === journeys.length ? [] : [{ size: EVERYDAY_SIZE, journeys: ['everyday'] as const }]),
  ];
}

function isJourney(name: string): name is Journey {
  return (JOURNEYS as readonly string[]).includes(name);
}
