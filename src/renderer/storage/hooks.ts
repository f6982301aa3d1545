/**
 * Annotations for React. Each hook repaints when its rows change, and gives `undefined` until it has
 * asked: "not known yet" is never taken for "none".
 */
import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Highlight, JsonValue, ListEntry, Note, NoteTemplate, PaperState, ReadingList, SavedSearch } from '../../domain/annotation/annotation.ts';
import { COLOUR_NAMES, colourNames, type ColourNames } from '../../domain/annotation/colour-names.ts';
import { orderedTemplates } from '../../domain/note/templates.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import type { TermSets } from '../../domain/query/annotation-terms.ts';
import { catalogSort, isCatalogSort } from '../../domain/query/reader-sort.ts';
import type { FieldSort } from '../../domain/query/sort.ts';
import type { AnnotationRows } from '../../domain/query/evaluate-annotation-term.ts';
import { donePapers, progressByList, type Done, type Progress } from '../../domain/reading-list/progress.ts';
import { orderedLists } from '../../domain/reading-list/reading-list.ts';
import type { SaveState } from './annotation-store.ts';
import { backlinksTo, type Backlink } from './backlinks.ts';
import type { AnnotationDatabase } from './database.ts';
import { annotationSets, asksForAnnotations, NO_ROWS, readerFacetSets, ROW_TABLES, tablesAskedFor, type ReaderFacetSets } from './query-sets.ts';
import type { AnnotationCounts } from './reads.ts';
import { itemsOf } from './observable.ts';
import { countsOf, highlightTags, highlightsOf, lastUsedLists, listsOf, noteOf, preferenceIn, savedSearches, stateOf } from './reads.ts';
import { useAnnotationStore } from './store-context.ts';
import { versionOf } from './term-memory.ts';
import { useToday } from './today.ts';
import type { UndoLog } from './undo-log.ts';
import { useChanges } from './use-changes.ts';
import { useWholeTable, useWholeTables, wholeTables } from './whole-tables.ts';

export { AnnotationStoreContext, useAnnotationStore } from './store-context.ts';

const NO_QUERIES: readonly string[] = [];
const STATES = ['paperStates'] as const;
const LISTS = ['readingLists', 'listEntries'] as const;
const NO_STATES: readonly 'paperStates'[] = [];
const NO_COUNTS: ReadonlyMap<PaperId, AnnotationCounts> = new Map();

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

/** The notes of other papers that link to this one, last changed first. */
export function useBacklinks(paperId: PaperId): readonly Backlink[] | undefined {
  return useAnswer(paperId, (database) => backlinksTo(database, paperId));
}

/** The reader's own note templates in their order. */
export function useNoteTemplates(): readonly NoteTemplate[] | undefined {
  return useAnswer('templates', async (database) => orderedTemplates(await database.noteTemplates.toArray()));
}

/** The reading lists in the reader's order. */
export function useLists(): readonly ReadingList[] | undefined {
  const lists = useWholeTable('readingLists');
  return useMemo(() => (lists === undefined ? undefined : orderedLists(lists)), [lists]);
}

/** List id → progress, for lists that have papers. */
export function useListProgress(): ReadonlyMap<string, Progress> | undefined {
  const entries = useWholeTable('listEntries');
  return useMemo(() => (entries === undefined ? undefined : progressByList(entries)), [entries]);
}

/** Every row of a list, tombstones included, in no order: whoever moves rows has to know the places of all. */
export function useEntryRowsOf(listId: string): readonly ListEntry[] | undefined {
  const entries = useWholeTable('listEntries');
  return useMemo(() => entries?.filter((entry) => entry.listId === listId), [entries, listId]);
}

/** The papers that are finished or dismissed as a whole; without asking for them, none. */
export function useDonePapers(isAsked: boolean): ReadonlyMap<PaperId, Done> | undefined {
  const rows = useWholeTables<'paperStates'>(isAsked ? STATES : NO_STATES);
  return useMemo(() => (rows === undefined ? undefined : donePapers({ ...NO_ROWS, ...rows }.paperStates)), [rows]);
}

/** The lists a paper is on; none where no paper is named. */
export function useListsOf(paperId: PaperId | null): readonly ReadingList[] | undefined {
  const { database } = useAnnotationStore();
  const { subscribe, getValue } = useMemo(
    () =>
      itemsOf(wholeTables(database, LISTS), (tables) => {
        if (tables === undefined) return undefined;
        return paperId === null ? [] : listsOf(tables.readingLists, tables.listEntries, paperId);
      }),
    [database, paperId],
  );
  return useSyncExternalStore(subscribe, getValue);
}

/** The ids of the lists, that to which a paper was added last first; lists without papers are not among them. */
export function useLastUsedLists(): readonly string[] | undefined {
  const entries = useWholeTable('listEntries');
  return useMemo(() => (entries === undefined ? undefined : lastUsedLists(entries)), [entries]);
}

/** What the statistics count, tombstones included; repaints whenever something is finished, marked or written. */
export function useReadingRows(): AnnotationRows | undefined {
  return useWholeTables(ROW_TABLES);
}

/** The same rows where they are in memory already. */
export function readingRowsNow(database: AnnotationDatabase): AnnotationRows | undefined {
  return wholeTables(database, ROW_TABLES).getValue();
}

/** The saved searches in the reader's order. */
export function useSavedSearches(): readonly SavedSearch[] | undefined {
  return useAnswer('saved searches', savedSearches);
}

/** A paper's status, rating and tags; null while it has none, or where no paper is named. */
export function useStateOf(paperId: PaperId | null): PaperState | null | undefined {
  return useAnswer(paperId ?? '', (database) => (paperId === null ? Promise.resolve(null) : stateOf(database, paperId)));
}

/** The rows that some queries ask about, and how to answer them from these. */
export interface AskedRows {
  /** What annotations say of a query; undefined when the catalog can answer alone. It goes through whole tables. */
  readonly setsOf: (query: string) => TermSets | undefined;
  /** The queries that the rows were read for. */
  readonly queries: readonly string[];
}

/** What these queries ask about, changed whenever one of those rows is; undefined until they were read. */
export function useAskedRows(queries: readonly string[]): AskedRows | undefined {
  const { now, database } = useAnnotationStore();
  // What is due or snoozed changes with the day though nothing was written.
  const today = useToday(now);
  const asked = queries.join('\n');
  const lists = useWholeTable('readingLists');
  const tables = lists === undefined ? null : tablesAskedFor(asked === '' ? NO_QUERIES : asked.split('\n'), lists).join(' ');
  // The same array as long as the same tables are asked for.
  const names = useMemo(() => ROW_TABLES.filter((table) => tables?.split(' ').includes(table)), [tables]);
  const rows = useWholeTables(names);
  return useMemo(() => {
    if (rows === undefined || tables === null) return undefined;
    return { queries: asked === '' ? NO_QUERIES : asked.split('\n'), setsOf: (query) => annotationSets(database, { ...NO_ROWS, ...rows }, query, today) };
  }, [database, rows, tables, asked, today]);
}

/**
 * What annotations say of each of these queries, by the query's text; undefined until the rows that they ask
 * about were read. A query that is not in it yet has to wait.
 */
function useAnnotationSets(queries: readonly string[]): ReadonlyMap<string, TermSets | undefined> | undefined {
  const rows = useAskedRows(queries);
  return useMemo(() => (rows === undefined ? undefined : new Map(rows.queries.map((query) => [query, rows.setsOf(query)]))), [rows]);
}

/**
 * Counts up when what annotations say of a query has changed while the query stayed the same. Of queries that
 * ask for annotations by name alone: to follow plain words, every key would read all notes.
 */
export function useAnnotationVersion(query: string): number {
  const sets = useAnnotationSets(asksForAnnotations(query) ? [query] : NO_QUERIES);
  const key = useMemo(() => (sets?.has(query) === true ? versionOf(sets.get(query) ?? {}) : null), [sets, query]);
  return useChanges(query, key);
}

/** Counts up when what the reader made has changed the order that the library is shown in. */
export function useSortVersion(sort: FieldSort): number {
  const { by, direction } = sort;
  // Where the catalog sorts by itself, no table is asked for and none is there.
  const states: readonly PaperState[] | undefined = useWholeTables(isCatalogSort(sort) ? NO_STATES : STATES)?.paperStates;
  const order = useMemo(() => (states === undefined ? null : JSON.stringify(catalogSort({ by, direction }, states))), [states, by, direction]);
  return useChanges(`${by}:${direction}`, order);
}

/** The reader's own values by which papers can be counted, with the papers of each. */
export function useReaderFacets(): ReaderFacetSets | undefined {
  const { now } = useAnnotationStore();
  const rows = useWholeTables(ROW_TABLES);
  return useMemo(() => (rows === undefined ? undefined : readerFacetSets(rows, now())), [rows, now]);
}

/** Highlights, note, status and rating of each of these papers that has any. While other ids are asked for, the former answer stays. */
export function useCounts(paperIds: readonly PaperId[]): ReadonlyMap<PaperId, AnnotationCounts> {
  const { database } = useAnnotationStore();
  return useLiveQuery(() => countsOf(database, paperIds), [database, paperIds.join('\n')], NO_COUNTS);
}

/** A preference; null when it was never set. */
export function usePreference(name: string): JsonValue | undefined {
  const preferences = useWholeTable('preferences');
  return useMemo(() => (preferences === undefined ? undefined : (preferenceIn(preferences, name) ?? null)), [preferences, name]);
}

/** What the reader calls the colours; the plain names until that is known. */
export function useColourNames(): ColourNames {
  const stored = usePreference(COLOUR_NAMES);
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
