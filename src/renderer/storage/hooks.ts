/**
 * Annotations for React. Each hook repaints when its rows change, and gives `undefined` until it has
 * asked: "not known yet" is never taken for "none".
 */
import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Highlight, JsonValue, ListEntry, Note, ReadingList } from '../../domain/annotation/annotation.ts';
import { COLOUR_NAMES, colourNames, type ColourNames } from '../../domain/annotation/colour-names.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import type { Progress } from '../../domain/reading-list/progress.ts';
import type { AnnotationStore, SaveState } from './annotation-store.ts';
import type { AnnotationDatabase } from './database.ts';
import type { AnnotationCounts } from './reads.ts';
import { countsOf, entriesOf, highlightTags, highlightsOf, listsOf, noteOf, preferenceOf, progressByList, readingLists, readingRows } from './reads.ts';
import type { UndoLog } from './undo-log.ts';

/** The window's annotation store; the app provides it. */
export const AnnotationStoreContext = createContext<AnnotationStore | undefined>(undefined);

const NO_COUNTS: ReadonlyMap<PaperId, AnnotationCounts> = new Map();

/** The annotation store, for the write functions. */
export function useAnnotationStore(): AnnotationStore {
  const store = useContext(AnnotationStoreContext);
  if (store === undefined) throw new Error('AnnotationStoreContext is missing above this component');
  return store;
}

/** The window's undo log; the app provides it. */
export const UndoLogContext = createContext<UndoLog | undefined>(undefined);

/** The undo log, for what the reader does: every such write goes through it. */
export function useUndoLog(): UndoLog {
  const log = useContext(UndoLogContext);
  if (log === undefined) throw new Error('UndoLogContext is missing above this component');
  return log;
}

/** What the status line says about saving. */
export function useSaveState(): SaveState {
  const { saveState } = useAnnotationStore();
  return useSyncExternalStore(saveState.subscribe, saveState.getValue);
}

/** A paper's highlights in text order. */
export function useHighlightsOf(paperId: PaperId): readonly Highlight[] | undefined {
  return useAnswer(paperId, (database) => highlightsOf(database, paperId));
}

/** A paper's note; null when it has none. */
export function useNoteOf(paperId: PaperId): Note | null | undefined {
  return useAnswer(paperId, (database) => noteOf(database, paperId));
}

/** The reading lists in the reader's order. */
export function useLists(): readonly ReadingList[] | undefined {
  return useAnswer('lists', readingLists);
}

/** List id → progress, for lists that have papers. */
export function useListProgress(): ReadonlyMap<string, Progress> | undefined {
  return useAnswer('progress', progressByList);
}

/** The entries of a list in the reader's order. */
export function useEntriesOf(listId: string): readonly ListEntry[] | undefined {
  return useAnswer(listId, (database) => entriesOf(database, listId));
}

/** The lists a paper is on. */
export function useListsOf(paperId: PaperId): readonly ReadingList[] | undefined {
  return useAnswer(paperId, (database) => listsOf(database, paperId));
}

/** What the statistics count; repaints whenever something is finished, marked or written. */
export function useReadingRows(): Awaited<ReturnType<typeof readingRows>> | undefined {
  return useAnswer('reading-rows', readingRows);
}

/** A preference; undefined until it is known, null where it was never set. */
export function usePreference(name: string): JsonValue | undefined {
  return useAnswer(name, async (database) => (await preferenceOf(database, name)) ?? null);
}

/** Highlights and note of each of these papers that has any. While other ids are asked for, the former answer stays. */
export function useCounts(paperIds: readonly PaperId[]): ReadonlyMap<PaperId, AnnotationCounts> {
  const { database } = useAnnotationStore();
  return useLiveQuery(() => countsOf(database, paperIds), [database, paperIds.join('\n')], NO_COUNTS);
}

/** What the reader calls the colours; the plain names until that is known. */
export function useColourNames(): ColourNames {
  const stored = useAnswer(COLOUR_NAMES, (database) => preferenceOf(database, COLOUR_NAMES));
  return useMemo(() => colourNames(stored), [stored]);
}

/** Every tag that a highlight has, the most used first. */
export function useHighlightTags(): readonly string[] | undefined {
  return useAnswer('tags', highlightTags);
}

/** `useLiveQuery` goes on giving the former answer while a new question is open; this one does not. */
function useAnswer<T>(key: string, ask: (database: AnnotationDatabase) => Promise<T>): T | undefined {
  const { database } = useAnnotationStore();
  const answer = useLiveQuery(async () => ({ key, value: await ask(database) }), [database, key]);
  return answer?.key === key ? answer.value : undefined;
}
