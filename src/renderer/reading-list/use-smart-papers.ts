/** The papers of a smart list. */
import { useEffect, useState } from 'react';
import type { PaperId } from '../../domain/paper/paper.ts';
import type { CodedError, Result } from '../../domain/result.ts';

/** Every paper that a search finds, in its order. */
export type FetchPapersOf = (query: string) => Promise<Result<readonly PaperId[]>>;

interface SmartPapers {
  /** Undefined until they were asked for. */
  readonly ids: readonly PaperId[] | undefined;
  readonly error: CodedError | null;
}

/** Asks again when the search or `version` changes; until the new answer is there, the former one stays. */
export function useSmartPapers(fetchPapersOf: FetchPapersOf, query: string, version: number): SmartPapers {
  const [found, setFound] = useState<SmartPapers>({ ids: undefined, error: null });
  useEffect(() => {
    let stale = false;
    void fetchPapersOf(query).then((answer) => {
      if (stale) return;
      setFound(answer.ok ? { ids: answer.value, error: null } : { ids: [], error: answer.error });
    });
    return () => {
      stale = true;
    };
  }, [fetchPapersOf, query, version]);
  return found;
}
