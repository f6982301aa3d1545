/** What every journey of a run works with: one size of library, one set of queries, the peers measured once. */
import { join } from 'node:path';
import { ENGINE_NAMES, type EngineName } from './engines/engine.ts';
import { libraryFolder, scratchFolder } from './papers/cache.ts';
import { paperMaker } from './papers/make-paper.ts';
import { answerOf, startChild } from './processes/child.ts';
import type { EngineMeasured, EngineOrder } from './processes/engine-messages.ts';
import { makeQueries } from './queries/make-queries.ts';
import type { BenchQuery } from './queries/query.ts';

export interface Setting {
  readonly size: number;
  readonly seed: number;
  readonly queries: readonly BenchQuery[];
  /** The loaded library. */
  readonly folder: () => Promise<string>;
  /** Carrel as it answers the queries; measured anew each time. */
  readonly carrel: () => Promise<EngineMeasured>;
  /** The others, each loaded and asked in a process of its own, one after the other and once in a run. */
  readonly peers: () => Promise<readonly EngineMeasured[]>;
}

/** Papers that the queries are taken from: the first ones of every library. */
const SAMPLE = 5_000;

/** Beyond this the in-memory peers need more memory than computers have. */
const MOST_IN_MEMORY = 200_000;
const IN_MEMORY: readonly EngineName[] = ['MiniSearch', 'FlexSearch', 'Orama'];

/** The setting of one run; nothing is loaded or measured before a journey asks for it. */
export function settingOf(size: number, seed: number, withPeers: boolean): Setting {
  const make = paperMaker(seed);
  const queries = makeQueries(Array.from({ length: SAMPLE }, (_, number) => make(number)), seed);
  const folder = (): Promise<string> => libraryFolder(size, seed);
  const measure = async (engine: EngineName): Promise<EngineMeasured> => {
    process.stderr.write(`${engine}, ${String(size)} papers …\n`);
    const file = join(scratchFolder(), 'plain.sqlite');
    const order: EngineOrder = { engine, size, seed, queries, file, folder: engine === 'Carrel' ? await folder() : '' };
    return answerOf<EngineMeasured>(startChild('engine-process.ts', order));
  };
  const asked = withPeers ? ENGINE_NAMES.filter((name) => name !== 'Carrel' && (size <= MOST_IN_MEMORY || !IN_MEMORY.includes(name))) : [];
  let peers: Promise<readonly EngineMeasured[]> | undefined;
  const measureAll = async (): Promise<readonly EngineMeasured[]> => {
    const measured: EngineMeasured[] = [];
    for (const name of asked) measured.push(await measure(name));
    return measured;
  };
  return { size, seed, queries, folder, carrel: () => measure('Carrel'), peers: () => (peers ??= measureAll()) };
}

/** One figure of each that was measured. */
export function each(measured: readonly EngineMeasured[], figure: (one: EngineMeasured) => number | undefined): Partial<Record<EngineName, number>> {
  const entries = measured.map((one) => [one.name, figure(one)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
