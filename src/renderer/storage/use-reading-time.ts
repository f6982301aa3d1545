/** How long what is left of a list takes to read. */
import { useEffect, useMemo, useState } from 'react';
import type { PaperId } from '../../domain/paper/paper.ts';
import type { Result } from '../../domain/result.ts';
import { useSamePapers } from './use-same-papers.ts';

export type FetchWordsOf = (ids: readonly PaperId[]) => Promise<Result<readonly number[]>>;

/**
 * The words of these papers in all; null until they were counted, and when they can't be. All papers of
 * the list are asked for in one request, once; what is finished meanwhile is only added up anew.
 */
export function useWordsLeft(fetchWordsOf: FetchWordsOf, all: readonly PaperId[], left: readonly PaperId[], version: number): number | null {
  const [counted, setCounted] = useState<ReadonlyMap<PaperId, number> | null>(null);
  const ids = useSamePapers(all);
  useEffect(() => {
    let stale = false;
    void fetchWordsOf(ids).then((answer) => {
      if (!stale) setCounted(answer.ok ? new Map(ids.map((id, at) => [id, answer.value[at] ?? 0])) : null);
    });
    return () => {
      stale = true;
    };
  }, [fetchWordsOf, ids, version]);
  return useMemo(() => (counted === null ? null : left.reduce((sum, id) => sum + (counted.get(id) ?? 0), 0)), [counted, left]);
}
