/** Looking through the whole library: its first 50 rows in each order there is. */
import { CATALOG_SORTS } from '../src/domain/query/sort.ts';
import type { RowsQuery } from '../src/ipc/contract.ts';
import { openBenchCatalog } from './engines/carrel.ts';
import { percentile } from './report/percentile.ts';
import { targetAt, type Figure } from './report/figure.ts';
import type { Setting } from './setting.ts';

const TARGET_MS = 5;
const TIMES = 50;
const FIRST_ROWS: RowsQuery = { query: '', offset: 0, limit: 50 };

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

/** Every order, in both directions. */
function orders(): readonly Order[] {
  return CATALOG_SORTS.flatMap((by) =>
    (['asc', 'desc'] as const).map((direction) => ({ name: `${by}:${direction}`, query: { ...FIRST_ROWS, sort: { by, direction } } })),
  );
}
