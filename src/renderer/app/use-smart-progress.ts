/** How far the reader is with the smart lists. */
import { useMemo } from 'react';
import type { ReadingList } from '../../domain/annotation/annotation.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import type { Progress } from '../../domain/reading-list/progress.ts';
import { useDonePapers } from '../storage/hooks.ts';
import { useDesk } from './desk.ts';
import { useQueryCounts } from './use-query-counts.ts';

const NO_PAPERS: readonly PaperId[] = [];

/** Progress by the search of a list in use, from one request for all of them; those not counted yet are missing. */
export function useSmartProgress(lists: readonly ReadingList[]): ReadonlyMap<string, Progress> {
  const catalogVersion = useDesk((desk) => desk.catalogVersion);
  const asked = lists.flatMap(({ query, archivedAt }) => (query === null || archivedAt !== null ? [] : [query])).join('\n');
  const queries = useMemo(() => (asked === '' ? [] : [...new Set(asked.split('\n'))]), [asked]);
  const done = useDonePapers(queries.length > 0);
  const finished = useMemo(() => [...(done ?? [])].flatMap(([id, how]) => (how === 'finished' ? [id] : [])), [done]);
  const counts = useQueryCounts(queries, done === undefined ? NO_PAPERS : finished, catalogVersion);
  return useMemo(() => new Map([...counts].map(([query, { total, among }]) => [query, { finished: among, total }])), [counts]);
}
