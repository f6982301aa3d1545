/** Searching as one types: the best 50 papers with their marks and passages, for 200 mixed queries. */
import { percentile } from './report/percentile.ts';
import { targetAt, type Figure } from './report/figure.ts';
import { each, type Setting } from './setting.ts';
import type { EngineMeasured } from './processes/engine-messages.ts';

/** Milliseconds at 100,000 papers. */
const TARGETS = { half: 3, most: 20 };

/** How much longer a query may take when the library is ten times as large. */
const GROWTH = 4;

export async function search({ size, carrel, peers }: Setting): Promise<readonly Figure[]> {
  const measured = [await carrel(), ...(await peers())];
  const row = (name: string, share: number, target: number): Figure => ({
    journey: 'search',
    papers: size,
    name,
    unit: 'ms',
    reached: each(measured, ({ times }) => percentile(times, share)),
    ...targetAt(size, target),
  });
  return [
    row('best 50 with passages, p50', 0.5, TARGETS.half),
    row('best 50 with passages, p95', 0.95, TARGETS.most),
    { journey: 'search', papers: size, name: 'memory of the whole process', unit: 'MB', reached: each(measured, ({ memory }: EngineMeasured) => memory) },
  ];
}

/** How the 95th percentile grew from the smaller of two libraries to the larger one. */
export function growth(figures: readonly Figure[]): readonly Figure[] {
  const [small, large] = figures.filter(({ journey, name }) => journey === 'search' && name.endsWith('p95'));
  if (small === undefined || large === undefined) return [];
  const grown = Object.entries(large.reached).map(([name, value]) => [name, value / (small.reached[name as keyof Figure['reached']] ?? Number.NaN)]);
  const target = large.papers === small.papers * 10 ? GROWTH : undefined;
  return [
    {
      journey: 'search',
      papers: large.papers,
      name: `p95 against that of ${String(small.papers)} papers`,
      unit: '×',
      reached: Object.fromEntries(grown) as Figure['reached'],
      ...(target !== undefined && { target }),
    },
  ];
}
