import type { FacetCount, Facets, FacetsQuery } from '../../../ipc/contract.ts';
import type { Answer } from './answers.ts';
import { both, holds, sizeOf, type PaperSet } from './paper-set.ts';
import type { Bucket } from './snapshot.ts';

/** More values than this are no choice any more. */
const MOST_VALUES = 100;

/** Counts what the papers of an answer have, over all of them; `count` are sets to count beside it. */
export function facetsOf({ set, total, snapshot }: Answer, count: FacetsQuery['count'] = {}): Facets {
  const began = performance.now();
  return {
    total,
    years: yearsOf(counted(snapshot.dates(), set)),
    venues: mostFirst(counted(snapshot.venues(), set)),
    topics: mostFirst(counted(snapshot.topics(), set)),
    withAbstract: sizeOf(both(set, snapshot.withAbstract())),
    withCode: sizeOf(both(set, snapshot.withCode())),
    counted: Object.fromEntries(Object.entries(count).map(([key, ids]) => [key, sizeOf(both(set, snapshot.given(ids)))])),
    tookMs: performance.now() - began,
  };
}

function counted(buckets: readonly Bucket[], set: PaperSet): readonly FacetCount[] {
  return buckets.flatMap(({ value, papers: all }) => {
    let papers = 0;
    for (const number of all) if (holds(set, number)) papers += 1;
    return papers === 0 ? [] : [{ value, papers }];
  });
}

/** Dates, oldest first, become years, newest first. */
function yearsOf(dates: readonly FacetCount[]): readonly FacetCount[] {
  const years = new Map<string, number>();
  for (const { value, papers } of dates) years.set(value.slice(0, 4), (years.get(value.slice(0, 4)) ?? 0) + papers);
  return [...years].reverse().map(([value, papers]) => ({ value, papers }));
}

/** The sort is stable, so equal counts stay in the order of the names. */
function mostFirst(counts: readonly FacetCount[]): readonly FacetCount[] {
  return counts.toSorted((a, b) => b.papers - a.papers).slice(0, MOST_VALUES);
}
