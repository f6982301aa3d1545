/** What is read and what comes next, for React. Each gives `undefined` until it has asked. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { PaperState } from '../../domain/annotation/annotation.ts';
import { dayName } from '../../domain/calendar/days.ts';
import { useAnnotationStore } from './hooks.ts';
import { beingRead, queuedStates, type BeingRead } from './reading-reads.ts';

/** The states of the queued papers, next to read first. */
export function useQueue(): readonly PaperState[] | undefined {
  const { database } = useAnnotationStore();
  return useLiveQuery(() => queuedStates(database), [database]);
}

/** The papers that are being read, last opened or changed first. */
export function useBeingRead(): readonly BeingRead[] | undefined {
  const { database, now } = useAnnotationStore();
  return useLiveQuery(() => beingRead(database, dayName(now())), [database, now]);
}
