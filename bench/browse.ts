/** Looking through the whole library: its first 50 rows in each order there is. */
import * as contract from '../src/ipc/contract.ts';
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

/** Every order that the contract names, or the one there is while it names none. */
function orders(): readonly { readonly name: string; readonly query: RowsQuery }[] {
  const first: RowsQuery = { query: '', offset: 0, limit: 50 };
  const named = (contract as Readonly<Record<string, unknown>>)['SORTS'];
  if (!Array.isArray(named)) return [{ name: 'newest first', query: first }];
  return named.map((sort: unknown) => ({ name: String(sort), query: Object.assign({ ...first }, { sort }) }));
}
