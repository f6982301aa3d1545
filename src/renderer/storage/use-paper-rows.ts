/** Title rows of the papers of a list. */
import { useEffect, useMemo, useState } from 'react';
import type { PaperId, PaperRow } from '../../domain/paper/paper.ts';
import type { CodedError, Result } from '../../domain/result.ts';

export type FetchRowsOf = (ids: readonly PaperId[]) => Promise<Result<readonly PaperRow[]>>;

/** The most papers one request may name. */
const CHUNK = 1_000;

export interface PaperRows {
  /** Papers that are on their way, or no longer in the catalog, are not in the map. */
  readonly rows: ReadonlyMap<PaperId, PaperRow>;
  /** False until the first answer: a paper that is not in the map then is on its way. */
  readonly complete: boolean;
  readonly error: CodedError | null;
}

/** The rows of these papers; `version` changes when the catalog does. */
export function usePaperRows(fetchRowsOf: FetchRowsOf, ids: readonly PaperId[], version: number): PaperRows {
  const [found, setFound] = useState<PaperRows>({ rows: new Map(), complete: false, error: null });
  // The order of a list changes often, its papers seldom: only a change of these asks again.
  const key = useMemo(() => [...ids].sort().join('\n'), [ids]);
  useEffect(() => {
    let stale = false;
    const wanted = key === '' ? [] : (key.split('\n') as PaperId[]);
    const chunks = Array.from({ length: Math.ceil(wanted.length / CHUNK) }, (_, at) => wanted.slice(at * CHUNK, (at + 1) * CHUNK));
    void Promise.all(chunks.map((chunk) => fetchRowsOf(chunk))).then((answers) => {
      if (stale) return;
      const rows = answers.flatMap((answer) => (answer.ok ? answer.value : []));
      const failed = answers.find((answer) => !answer.ok);
      setFound({ rows: new Map(rows.map((row) => [row.id, row])), complete: wanted.length > 0 && failed === undefined, error: failed?.ok === false ? failed.error : null });
    });
    return () => {
      stale = true;
    };
  }, [fetchRowsOf, key, version]);
  return found;
}
