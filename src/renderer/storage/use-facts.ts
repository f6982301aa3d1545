/** Titles, people and topics of papers. */
import { useLayoutEffect, useMemo, useState } from 'react';
import type { PaperFacts, PaperId } from '../../domain/paper/paper.ts';
import type { Result } from '../../domain/result.ts';

export type FetchFacts = (ids: readonly PaperId[]) => Promise<Result<readonly PaperFacts[]>>;

/** The first answer is for what is on the screen, so it is small; the others are for groups and filters. */
const FIRST = 100;
const NEXT = 2_000;

interface Known {
  readonly version: number;
  readonly facts: ReadonlyMap<PaperId, PaperFacts>;
  /** Papers that the catalog was asked for in this version of it, those that it has not included. */
  readonly asked: ReadonlySet<PaperId>;
}

// Kept while another view is shown: coming back, no title is missing for a moment.
let known: Known = { version: -1, facts: new Map(), asked: new Set() };

export interface Facts {
  readonly facts: ReadonlyMap<PaperId, PaperFacts>;
  /** Whether all that is known of these papers is here; one that is not in `facts` then is gone from the library. */
  readonly complete: boolean;
}

/** The facts of these papers, those of the first ones first. `version` changes when the catalog does. */
export function useFacts(fetchFacts: FetchFacts, ids: readonly PaperId[], version: number): Facts {
  const [shown, setShown] = useState(known);
  // Before anything else is done with what was painted: the answer is on its way meanwhile.
  useLayoutEffect(() => {
    const missing = ids.filter((id) => known.version !== version || !known.asked.has(id));
    if (missing.length === 0) return;
    const run = { stale: false };
    void fetchAll(fetchFacts, missing, version, run, setShown);
    return () => {
      run.stale = true;
    };
  }, [fetchFacts, ids, version]);
  const complete = useMemo(() => shown.version === version && ids.every((id) => shown.asked.has(id)), [shown, version, ids]);
  return useMemo(() => ({ facts: shown.facts, complete }), [shown.facts, complete]);
}

async function fetchAll(fetchFacts: FetchFacts, ids: readonly PaperId[], version: number, run: { readonly stale: boolean }, show: (now: Known) => void): Promise<void> {
  for (let at = 0; at < ids.length; at += at === 0 ? FIRST : NEXT) {
    const end = at + (at === 0 ? FIRST : NEXT);
    const part = ids.slice(at, end);
    const answer = await fetchFacts(part);
    if (run.stale) return;
    if (!answer.ok) continue;
    const facts = new Map(known.facts);
    for (const one of answer.value) facts.set(one.id, one);
    const before = known.version === version ? known.asked : [];
    known = { version, facts, asked: new Set([...before, ...part]) };
    show(known);
  }
}
