/** What a large library costs in memory beyond an empty one, after a morning of searching. */
import { scratchFolder } from './papers/cache.ts';
import { startLibrary } from './processes/library-process.ts';
import { memoryOf } from './processes/memory.ts';
import { typed, type BenchQuery } from './queries/query.ts';
import { targetAt, type Figure } from './report/figure.ts';
import type { Setting } from './setting.ts';

/** MB for all of Carrel's processes; this is the one that holds the papers. */
const TARGET = 150;

export async function memory({ size, queries, folder }: Setting): Promise<readonly Figure[]> {
  const empty = await afterSearching(scratchFolder(), queries);
  const full = await afterSearching(await folder(), queries);
  if (empty === undefined || full === undefined) return [];
  return [
    {
      journey: 'memory',
      papers: size,
      name: 'library process above one with an empty library',
      unit: 'MB',
      reached: { Carrel: full - empty },
      note: `${full.toFixed(0)} MB against ${empty.toFixed(0)} MB`,
      ...targetAt(size, TARGET),
    },
  ];
}

async function afterSearching(folder: string, queries: readonly BenchQuery[]): Promise<number | undefined> {
  const library = await startLibrary(folder);
  for (const query of queries) {
    const { rows } = await library.ask('catalog:rows', { query: typed(query), offset: 0, limit: 50 });
    const [first] = rows;
    if (first === undefined) continue;
    await library.ask('catalog:paper', first.id);
    await library.ask('catalog:related', first.id);
  }
  const taken = memoryOf(library.pid);
  await library.close();
  return taken;
}
