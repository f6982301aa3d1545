/** Measures one engine: how long it takes to load the papers, to answer the queries, and how much memory it then has. */
import type { BenchQuery } from '../queries/query.ts';
import { carrel } from '../engines/carrel.ts';
import type { Engine, EngineName } from '../engines/engine.ts';
import { flexSearch } from '../engines/flexsearch.ts';
import { miniSearch } from '../engines/minisearch.ts';
import { orama } from '../engines/orama.ts';
import { plainFts5 } from '../engines/plain-fts5.ts';
import { paperChunks } from '../papers/chunks.ts';
import { givenOrder } from './child.ts';
import type { EngineOrder, EngineMeasured } from './engine-messages.ts';
import { memoryOf } from './memory.ts';

/** Queries asked before any is measured. */
const WARM_UP = 20;

/**
 * All queries are asked up to three times, unless that takes too long, and each counts with its shortest
 * time: what else the machine does only ever adds to it.
 */
const ROUNDS = 3;
const ENOUGH_MS = 20_000;

const { engine: name, size, seed, folder, file, queries } = givenOrder() as EngineOrder;
const engine = open(name);
const loaded = name === 'Carrel' ? undefined : await load(engine);
const times = await ask(engine, queries);
process.send?.({ name, loadSeconds: loaded?.seconds, loadCpuSeconds: loaded?.cpuSeconds, times, memory: memoryOf(process.pid) } satisfies EngineMeasured);
process.disconnect();

function open(wanted: EngineName): Engine {
  const engines: Readonly<Record<EngineName, () => Engine>> = {
    Carrel: () => carrel(folder),
    'plain FTS5': () => plainFts5(file),
    MiniSearch: miniSearch,
    FlexSearch: flexSearch,
    Orama: orama,
  };
  return engines[wanted]();
}

async function load(into: Engine): Promise<{ readonly seconds: number; readonly cpuSeconds: number }> {
  let [seconds, cpuSeconds] = [0, 0];
  const timed = async (work: () => Promise<void> | void): Promise<void> => {
    const [began, before] = [performance.now(), process.cpuUsage()];
    await work();
    const { user, system } = process.cpuUsage(before);
    seconds += (performance.now() - began) / 1_000;
    cpuSeconds += (user + system) / 1e6;
  };
  for (const { papers, first } of paperChunks(size, seed)) await timed(() => into.add(papers, first));
  await timed(() => into.finish?.());
  return { seconds, cpuSeconds };
}

async function ask(of: Engine, all: readonly BenchQuery[]): Promise<readonly number[]> {
  for (const query of all.slice(0, WARM_UP)) await of.find(query);
  const shortest = all.map(() => Infinity);
  const began = performance.now();
  for (let round = 0; round < ROUNDS && performance.now() - began < ENOUGH_MS; round += 1) {
    for (const [at, query] of all.entries()) {
      const asked = performance.now();
      await of.find(query);
      shortest[at] = Math.min(shortest[at] ?? Infinity, performance.now() - asked);
    }
  }
  return shortest;
}
