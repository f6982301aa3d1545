/** The paper that is open. */
import { useEffect, useState } from 'react';
import type { Paper, PaperId } from '../../domain/paper/paper.ts';
import { bridge } from './bridge.ts';
import { notifyError } from './desk.ts';

/** The paper of that id; the former one until it is here, so that the reader never flashes empty. */
export function usePaper(id: PaperId | null, version: number): Paper | null {
  const [paper, setPaper] = useState<Paper | null>(null);
  useEffect(() => {
    if (id === null) return;
    let stale = false;
    void bridge.request['catalog:paper'](id).then((answer) => {
      if (stale) return;
      if (answer.ok) setPaper(answer.value);
      else notifyError(answer.error.message);
    });
    return () => {
      stale = true;
    };
  }, [id, version]);
  return paper;
}
