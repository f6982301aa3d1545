/** The paper that is open. */
import { useEffect, useState } from 'react';
import type { Highlight } from '../../domain/annotation/annotation.ts';
import type { Paper, PaperId } from '../../domain/paper/paper.ts';
import type { AnnotationDatabase } from '../storage/database.ts';
import { useAnnotationStore } from '../storage/hooks.ts';
import { highlightsOf } from '../storage/reads.ts';
import { bridge } from './bridge.ts';
import { notifyError } from './desk.ts';

export interface OpenedPaper {
  readonly paper: Paper;
  /** Its highlights when it was opened: the text is drawn with them at once, and not a second time when they arrive. */
  readonly highlights: readonly Highlight[];
}

/** The paper of that id; the former one until it is here, so that the reader never flashes empty. Without an id none is open. */
export function usePaper(id: PaperId | null, version: number): OpenedPaper | null {
  const { database } = useAnnotationStore();
  const [opened, setOpened] = useState<OpenedPaper | null>(null);
  if (id === null && opened !== null) setOpened(null);
  useEffect(() => {
    if (id === null) return;
    let stale = false;
    void Promise.all([bridge.request['catalog:paper'](id), highlightsAtOnce(database, id)]).then(([answer, highlights]) => {
      if (stale) return;
      if (answer.ok) setOpened({ paper: answer.value, highlights });
      else notifyError(answer.error.message);
    });
    return () => {
      stale = true;
    };
  }, [id, version, database]);
  return opened;
}

/** None when they can't be read now: the reader's text is there all the same, and the live query says what is wrong. */
function highlightsAtOnce(database: AnnotationDatabase, id: PaperId): Promise<readonly Highlight[]> {
  return highlightsOf(database, id).catch(() => []);
}
