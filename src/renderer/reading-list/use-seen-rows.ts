/** Title rows of the papers that are on the screen. */
import { useEffect, useRef, useState } from 'react';
import type { PaperId, PaperRow } from '../../domain/paper/paper.ts';
import type { FetchRowsOf } from '../storage/use-paper-rows.ts';

/** Rows that were seen stay known until `version` changes; those on the screen that are not are asked for together. */
export function useSeenRows(fetchRowsOf: FetchRowsOf, seen: readonly PaperId[], version: number): ReadonlyMap<PaperId, PaperRow> {
  const [rows, setRows] = useState<ReadonlyMap<PaperId, PaperRow>>(new Map());
  const known = useRef({ version, ids: new Set<PaperId>() });
  useEffect(() => {
    if (known.current.version !== version) known.current = { version, ids: new Set() };
    const { ids } = known.current;
    const wanted = seen.filter((id) => !ids.has(id));
    if (wanted.length === 0) return;
    for (const id of wanted) ids.add(id);
    void fetchRowsOf(wanted).then((answer) => {
      if (answer.ok) setRows((before) => new Map([...before, ...answer.value.map((row) => [row.id, row] as const)]));
      else for (const id of wanted) ids.delete(id);
    });
  }, [fetchRowsOf, seen, version]);
  return rows;
}
