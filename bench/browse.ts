/** Looking through the whole library: its first 50 rows in each order there is. */
import { SORT_FIELDS, usualDirection } from '../src/domain/query/sort.ts';
import type { RowsQuery } from '../src/ipc/contract.ts';
import { openBenchCatalog } from './engines/carrel.ts';
import { percentile } from './report/percentile.ts';
import { targetAt, type Figure } from './report/figure.ts';
import type { Setting } from './setting.ts';

const TARGET_MS = 5;
const TIMES = 100;

export async function browse({ size, folder }: Setting): Promise<readonly Figure[]> {
  const catalog = openBenchCatalog(await folder());
  const figures = orders().map(({ name, query }): Figure => {
    const times = Array.from({ length: TIMES }, () => {
      const began = performance.now();
      catalog.rows(query);
      return performance.now() - began;
    });
    return { journey: 'browse', papers: size, name: `first 50 rows, ${name}, p95`, unit: 'ms', reached: { Carrel: percentile(times, 0.95) }, ...targetAt(size, TARGET_MS) };
  });
  catalog.close();
  return figures;
}

function orders(): readonly { readonly name: string; readonly query: RowsQuery }[] {
  return SORT_FIELDS.map((by) => ({
    name: `sorted by ${by}`,
    query: { query: '', offset: 0, limit: 50, sort: { by, direction: usualDirection(by) } },
  }));
}
