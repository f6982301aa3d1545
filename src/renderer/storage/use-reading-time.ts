/** How long what is left of a list takes to read. */
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { PaperId } from '../../domain/paper/paper.ts';
import type { Result } from '../../domain/result.ts';
import { createSubject } from './observable.ts';
import { useSamePapers } from './use-same-papers.ts';

export type FetchWordsOf = (ids: readonly PaperId[]) => Promise<Result<readonly number[]>>;

interface Known {
  readonly version: number;
  readonly words: ReadonlyMap<PaperId, number>;
}

// Kept while another view is shown: counting the words of a long list takes the library longer than all else it is asked for.
const known = createSubject<Known>({ version: -1, words: new Map() });

/**
 * The words of these papers in all; null until they were counted, and when they can't be. All papers of
 * the list are asked for in one request, once; what is finished meanwhile is only added up anew. `version`
 * changes when the catalog does.
 */
export function useWordsLeft(fetchWordsOf: FetchWordsOf, all: readonly PaperId[], left: readonly PaperId[], version: number): number | null {
  const counted = useSyncExternalStore(known.subscribe, known.getValue);
  const ids = useSamePapers(all);
  useEffect(() => {
    const before = known.getValue();
    const missing = ids.filter((id) => before.version !== version || !before.words.has(id));
    if (missing.length === 0) return;
    let stale = false;
    void fetchWordsOf(missing).then((answer) => {
      if (stale || !answer.ok) return;
      const { version: countedAt, words: others } = known.getValue();
      const words = new Map(countedAt === version ? others : []);
      for (const [at, id] of missing.entries()) words.set(id, answer.value[at] ?? 0);
      known.setValue({ version, words });
    });
    return () => {
      stale = true;
    };
  }, [fetchWordsOf, ids, version]);
  return useMemo(() => wordsOf(counted, ids, left), [counted, ids, left]);
}

function wordsOf({ words }: Known, all: readonly PaperId[], left: readonly PaperId[]): number | null {
  return all.every((id) => words.has(id)) ? left.reduce((sum, id) => sum + (words.get(id) ?? 0), 0) : null;
}
