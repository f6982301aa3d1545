/** The former texts of the paper that is open, fetched only when one of its highlights needs them. */
import { useEffect, useMemo, useState } from 'react';
import type { Highlight } from '../../domain/annotation/annotation.ts';
import type { Paper, PaperId } from '../../domain/paper/paper.ts';
import type { TextVersion } from '../../ipc/contract.ts';
import { bridge } from './bridge.ts';
import { notifyError } from './desk.ts';
import { needFormerTexts } from './placement.ts';

const NONE: readonly TextVersion[] = [];

interface Fetched {
  readonly paper: Paper;
  readonly texts: readonly TextVersion[];
}

/** Undefined while they are being fetched; empty when no highlight needs them. */
export function useFormerTexts(paper: Paper, highlights: readonly Highlight[]): readonly TextVersion[] | undefined {
  const [fetched, setFetched] = useState<Fetched | null>(null);
  const needed = useMemo(() => needFormerTexts(paper, highlights), [paper, highlights]);
  useEffect(() => {
    if (!needed) return;
    let stale = false;
    void formerTextsOf(paper.id).then((texts) => {
      if (!stale) setFetched({ paper, texts });
    });
    return () => {
      stale = true;
    };
  }, [needed, paper]);
  if (!needed) return NONE;
  return fetched?.paper === paper ? fetched.texts : undefined;
}

/** The former texts of a paper; none when they can't be had, which is said. */
export async function formerTextsOf(id: PaperId): Promise<readonly TextVersion[]> {
  const answer = await bridge.request['catalog:text-versions'](id);
  if (answer.ok) return answer.value;
  notifyError(answer.error.message);
  return NONE;
}
