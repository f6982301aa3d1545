/** Loading a whole library at once: how long it takes, and for how long it keeps others waiting. */
import { cachedFolder, intoCache } from './papers/cache.ts';
import { loadLibrary } from './processes/load-library.ts';
import { targetAt, type Figure } from './report/figure.ts';
import { each, type Setting } from './setting.ts';

/** Seconds for 100,000 papers. */
const TARGET = 15;

export async function load({ size, seed, peers }: Setting): Promise<readonly Figure[]> {
  const loaded = await intoCache(cachedFolder(size, seed), (folder) => loadLibrary({ folder, size, seed }));
  if (loaded.papers !== size) throw new Error(`Of ${String(size)} papers ${String(loaded.papers)} are in the library.`);
  const others = each(await peers(), ({ loadSeconds }) => loadSeconds);
  return [
    { journey: 'load', papers: size, name: 'load with index', unit: 's', reached: { Carrel: loaded.seconds, ...others }, ...targetAt(size, TARGET) },
    {
      journey: 'load',
      papers: size,
      name: 'the same in processor time',
      unit: 's',
      reached: { Carrel: loaded.cpuSeconds, ...each(await peers(), ({ loadCpuSeconds }) => loadCpuSeconds) },
      note: 'all threads',
    },
    { journey: 'load', papers: size, name: 'longest time without an answer', unit: 'ms', reached: { Carrel: loaded.longestSilence } },
  ];
}
