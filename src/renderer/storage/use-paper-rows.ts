/** Title rows of the papers of a list. */
import { useLayoutEffect, useRef, useState } from 'react';
import type { PaperId, PaperRow } from '../../domain/paper/paper.ts';
import type { CodedError, Result } from '../../domain/result.ts';
import { useSamePapers } from './use-same-papers.ts';

export type FetchRowsOf = (ids: readonly PaperId[]) => Promise<Result<readonly PaperRow[]>>;

/** The first answer is for what is on the screen, so it is small. */
export const FIRST_ROWS = 60;
/** The most papers one request may name. */
const CHUNK = 1_000;

export interface PaperRows {
  /** Papers that are on their way, or no longer in the catalog, are not in the map. */
  readonly rows: ReadonlyMap<PaperId, PaperRow>;
  /** False until the first answer: a paper that is not in the map then is on its way. */
  readonly complete: boolean;
  readonly error: CodedError | null;
}

interface Known {
  readonly version: number;
  readonly rows: ReadonlyMap<PaperId, PaperRow>;
  /** Papers that were asked for in this version of the catalog. */
  readonly asked: ReadonlySet<PaperId>;
}

// Kept while another view is shown: coming back to a long list, no title is missing for a moment.
let known: Known = { version: -1, rows: new Map(), asked: new Set() };

/** The rows of these papers, those of the first ones first. `version` changes when the catalog does. */
export function usePaperRows(fetchRowsOf: FetchRowsOf, ids: readonly PaperId[], version: number): PaperRows {
  const [found, setFound] = useState<PaperRows>(() => ({ rows: known.rows, complete: false, error: null }));
  const papers = useSamePapers(ids);
  const order = useRef(ids);
  useLayoutEffect(() => {
    order.current = ids;
  });
  // Before the effects of what stands around the rows: what is on the screen is asked for first.
  useLayoutEffect(() => {
    const run = { stale: false };
    // Rows of the version before stay until the new ones are here.
    if (known.version !== version) known = { version, rows: known.rows, asked: new Set() };
    const missing = order.current.filter((id) => !known.asked.has(id));
    void fetchAll(fetchRowsOf, missing, run, (error, isAll) => {
      setFound({ rows: known.rows, complete: papers.length > 0 && isAll && error === null, error });
    });
    return () => {
      run.stale = true;
    };
  }, [fetchRowsOf, papers, version]);
  return found;
}

/** Calls `show` as soon as what is on the screen is here, and again when all is. */
async function fetchAll(
  fetchRowsOf: FetchRowsOf,
  ids: readonly PaperId[],
  run: { readonly stale: boolean },
  show: (error: CodedError | null, isAll: boolean) => void,
): Promise<void> {
  let error: CodedError | null = null;
  for (let at = 0; at < ids.length; at += at === 0 ? FIRST_ROWS : CHUNK) {
    const part = ids.slice(at, at + (at === 0 ? FIRST_ROWS : CHUNK));
    const answer = await fetchRowsOf(part);
    if (run.stale) return;
    if (answer.ok) known = withRows(part, answer.value);
    else error = answer.error;
    if (at === 0) show(error, ids.length <= FIRST_ROWS);
  }
  if (ids.length === 0 || ids.length > FIRST_ROWS) show(error, true);
}

/** Papers that were asked for and did not come are gone from the catalog. */
function withRows(asked: readonly PaperId[], found: readonly PaperRow[]): Known {
  const rows = new Map(known.rows);
  for (const id of asked) rows.delete(id);
  for (const row of found) rows.set(row.id, row);
  return { ...known, rows, asked: new Set([...known.asked, ...asked]) };
}
