/** How many papers have all that searches ask for, kept up to date. */
import { useEffect, useRef, useState } from 'react';
import type { PaperId } from '../../domain/paper/paper.ts';
import type { QueryCount } from '../../ipc/contract.ts';
import { useAskedRows, type AskedRows } from '../storage/hooks.ts';
import { versionOf } from '../storage/term-memory.ts';
import { bridge } from './bridge.ts';
import { windowSets } from './questions.ts';

/** Long enough for the library to answer what the reader waits for first; in milliseconds. */
const AFTER_MS = 150;

/**
 * Counts by the text of the search; those not counted yet are missing. `among` is counted among the papers
 * of each. All of them are asked for in one request, and again only when the catalog, an annotation that a
 * search asks about, or `among` has changed.
 */
export function useQueryCounts(queries: readonly string[], among: readonly PaperId[], catalogVersion: number): ReadonlyMap<string, QueryCount> {
  const [counts, setCounts] = useState<ReadonlyMap<string, QueryCount>>(new Map());
  const answered = useRef('');
  const rows = useAskedRows(queries);
  useEffect(() => {
    if (queries.length === 0 || rows === undefined || queries.some((query) => !rows.queries.includes(query))) return;
    let stale = false;
    const timer = setTimeout(() => void count(rows), AFTER_MS);
    async function count({ setsOf }: AskedRows): Promise<void> {
      const ownSets = queries.map((query) => setsOf(query));
      const asked = JSON.stringify([catalogVersion, queries, ownSets.map((one) => versionOf(one ?? {})), among]);
      if (asked === answered.current) return;
      const answer = await windowSets.ask(ownSets, (named) => {
        const questions = queries.map((query, at) => ({ query, strict: true, ...(named[at] !== undefined && { sets: named[at] }) }));
        return bridge.request['catalog:counts-of']({ questions, among });
      });
      if (!answer.ok || stale) return;
      answered.current = asked;
      setCounts(new Map(answer.value.map((found, at) => [queries[at] ?? '', found])));
    }
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [queries, rows, among, catalogVersion]);
  return counts;
}
