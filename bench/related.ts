/** The ten papers nearest to another by content. */
import { openBenchCatalog } from './engines/carrel.ts';
import { percentile } from './report/percentile.ts';
import { targetAt, type Figure } from './report/figure.ts';
import type { Setting } from './setting.ts';

const TARGET_MS = 100;
const PAPERS = 100;

export async function related({ size, folder }: Setting): Promise<readonly Figure[]> {
  const catalog = openBenchCatalog(await folder());
  const step = Math.max(1, Math.floor(size / PAPERS));
  const ids = Array.from({ length: Math.min(PAPERS, size) }, (_, at) => catalog.papers(at * step, 1)[0]?.id ?? []).flat();
  const times = ids.map((id) => {
    const began = performance.now();
    catalog.related(id);
    return performance.now() - began;
  });
  catalog.close();
  return [0.5, 0.95].map((share) => ({
    journey: 'related',
    papers: size,
    name: `ten nearest papers, p${String(share * 100)}`,
    unit: 'ms',
    reached: { Carrel: percentile(times, share) },
    ...targetAt(size, TARGET_MS),
  }));
}
