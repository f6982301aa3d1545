/** Looking through the whole library: its first 50 rows in each order there is. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { RowsQuery } from '../src/ipc/contract.ts';
import { openBenchCatalog } from './engines/carrel.ts';
import { percentile } from './report/percentile.ts';
import { targetAt, type Figure } from './report/figure.ts';
import type { Setting } from './setting.ts';

const TARGET_MS = 5;
const TIMES = 50;
const FIRST_ROWS: RowsQuery = { query: '', offset: 0, limit: 50 };

/** Where the orders are named, once the library can be sorted; until then there is no such file to import. */
const SORTS = fileURLToPath(new URL('../src/domain/query/sort.ts', import.meta.url));

interface Order {
  readonly name: string;
  readonly query: RowsQuery;
}

export async function browse({ size, folder }: Setting): Promise<readonly Figure[]> {
  const library = await folder();
  const measured = orders().map(({ name, query }) => {
    const catalog = openBenchCatalog(library);
    const [first = 0, ...again] = Array.from({ length: TIMES + 1 }, () => {
      const began = performance.now();
      catalog.rows(query);
      return performance.now() - began;
    });
    catalog.close();
    return { name, first, again: percentile(again, 0.95) };
  });
  const slowest = (which: 'first' | 'again', name: string, rest: Pick<Figure, 'target'> = {}): Figure => {
    const worst = measured.reduce((a, b) => (b[which] > a[which] ? b : a));
    return { journey: 'browse', papers: size, name, unit: 'ms', reached: { Carrel: worst[which] }, note: `${worst.name}, the slowest of ${String(measured.length)}`, ...rest };
  };
  return [slowest('first', 'first 50 rows, once after opening'), slowest('again', 'first 50 rows, again, p95', targetAt(size, TARGET_MS))];
}

/** Every order and direction, or the one there is while there are no others. */
function orders(): readonly Order[] {
  const named = existsSync(SORTS) ? (createRequire(import.meta.url)(SORTS) as { readonly SORT_FIELDS: readonly string[] }).SORT_FIELDS : [];
  const sorted = named.flatMap((by) => (['asc', 'desc'] as const).map((direction) => ({ name: `${by}:${direction}`, query: Object.assign({ ...FIRST_ROWS }, { sort: { by, direction } }) })));
  return [{ name: 'newest first', query: FIRST_ROWS }, ...sorted];
}
