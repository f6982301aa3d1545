/** How many papers have all that each of some searches asks for, kept up to date. */
import { useEffect, useState } from 'react';
import { useAnnotationSets } from '../storage/hooks.ts';
import { bridge } from './bridge.ts';

/** Long enough for the library to answer what the reader waits for first; in milliseconds. */
const AFTER_MS = 150;

/** A query that is counted under a name. */
interface CountedSearch {
  readonly id: string;
  readonly query: string;
}

/**
 * Papers by the id of the search; those not counted yet are missing. Counted again when the catalog or an
 * annotation that a search asks about has changed, one after the other, so that searching stays quick.
 */
export function useSearchCounts(searches: readonly CountedSearch[], catalogVersion: number): ReadonlyMap<string, number> {
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  const sets = useAnnotationSets(searches.map(({ query }) => query));
  useEffect(() => {
    if (sets === undefined) return;
    let stale = false;
    const isStale = (): boolean => stale;
    const timer = setTimeout(() => void countAll(), AFTER_MS);
    async function countAll(): Promise<void> {
      for (const { id, query } of searches) {
        if (isStale() || !sets?.has(query)) continue;
        const own = sets.get(query);
        const answer = await bridge.request['catalog:total-of']({ query, strict: true, ...(own !== undefined && { sets: own }) });
        if (answer.ok && !isStale()) setCounts((known) => (known.get(id) === answer.value ? known : new Map(known).set(id, answer.value)));
      }
    }
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [searches, sets, catalogVersion]);
  return counts;
}
