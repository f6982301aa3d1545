/** Papers whose order changes often, and which they are seldom. */
import { useState } from 'react';
import type { PaperId } from '../../domain/paper/paper.ts';

/** The papers in the order in which they were first given, and the same array as long as they are the same papers. */
export function useSamePapers(ids: readonly PaperId[]): readonly PaperId[] {
  const [kept, keep] = useState(ids);
  if (kept === ids || isSame(kept, ids)) return kept;
  keep(ids);
  return ids;
}

function isSame(a: readonly PaperId[], b: readonly PaperId[]): boolean {
  if (a.length !== b.length) return false;
  const known = new Set(a);
  return b.every((id) => known.has(id));
}
