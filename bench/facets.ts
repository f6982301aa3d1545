/** Counting what a query yields by year, venue and topic, as the panel beside the list shows it. */
import { join } from 'node:path';
import { openBenchCatalog } from './engines/carrel.ts';
import { plainFts5 } from './engines/plain-fts5.ts';
import { scratchFolder } from './papers/cache.ts';
import { paperChunks } from './papers/chunks.ts';
import { typed, type BenchQuery } from './queries/query.ts';
import { percentile } from './report/percentile.ts';
import { targetAt, type Figure } from './report/figure.ts';
import type { Setting } from './setting.ts';

const TARGET_MS = 40;

export async function facets({ size, seed, queries, folder }: Setting): Promise<readonly Figure[]> {
  const catalog = openBenchCatalog(await folder());
  const count = 'facets' in catalog ? (catalog.facets as (query: { readonly query: string }) => unknown) : undefined;
  const own = count && p95(queries, (query) => count({ query: typed(query) }));
  catalog.close();

  const floor = plainFts5(join(scratchFolder(), 'plain.sqlite'));
  for (const { papers, first } of paperChunks(size, seed)) await floor.add(papers, first);
  floor.finish?.();
  return [
    {
      journey: 'facets',
      papers: size,
      name: 'counts of a query, p95',
      unit: 'ms',
      reached: { ...(own !== undefined && { Carrel: own }), 'plain FTS5': p95(queries, floor.years) },
      note: own === undefined ? 'Carrel has no such counts yet; the floor counts years only' : 'the floor counts years only',
      ...targetAt(size, TARGET_MS),
    },
  ];
}

function p95(queries: readonly BenchQuery[], work: (query: BenchQuery) => unknown): number {
  const times = queries.map((query) => {
    const began = performance.now();
    work(query);
    return performance.now() - began;
  });
  return percentile(times, 0.95);
}
