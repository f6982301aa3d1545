/** Questions to the window's store. None of them gives tombstones. */
import type { Highlight, JsonValue, ListEntry, Note, PaperState, Preference, Priority, Rating, ReadingList, SavedSearch, Status } from '../../domain/annotation/annotation.ts';
import { tagsByUse } from '../../domain/annotation/tags.ts';
import { compareInText } from '../../domain/annotation/text-order.ts';
import { dayName } from '../../domain/calendar/days.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { orderedEntries } from '../../domain/reading-list/order.ts';
import { orderedSearches } from '../../domain/saved-search/saved-search.ts';
import { orderedLists } from '../../domain/reading-list/reading-list.ts';
import type { AnnotationDatabase } from './database.ts';

/** What the library panel shows of a paper's annotations. */
export interface AnnotationCounts {
  readonly highlights: number;
  readonly hasNote: boolean;
  /** Absent while it is new. */
  readonly status?: Status;
  readonly rating?: NonNullable<Rating>;
  /** Absent while it is normal. */
  readonly priority?: Exclude<Priority, 'normal'>;
}

const NOTHING: AnnotationCounts = { highlights: 0, hasNote: false };


/** A paper's highlights in text order: title, summary, abstract. */
export async function highlightsOf(database: AnnotationDatabase, paperId: PaperId): Promise<readonly Highlight[]> {
  const rows = await database.highlights.where('paperId').equals(paperId).toArray();
  return rows.filter((row) => !row.deleted).sort(compareInText);
}

/** A paper's note, or null when it has none. */
export async function noteOf(database: AnnotationDatabase, paperId: PaperId): Promise<Note | null> {
  const note = await database.notes.get(paperId);
  return note === undefined || note.deleted ? null : note;
}

/** The reading lists in the reader's order. */
export async function readingLists(database: AnnotationDatabase): Promise<readonly ReadingList[]> {
  return orderedLists(await database.readingLists.toArray());
}

/** The entries of a list in the reader's order. */
export async function entriesOf(database: AnnotationDatabase, listId: string): Promise<readonly ListEntry[]> {
  return orderedEntries(await database.listEntries.where('listId').equals(listId).toArray());
}

/** The lists a paper is on, in the reader's order. `entries` and `lists` are all rows. */
export function listsOf(lists: readonly ReadingList[], entries: readonly ListEntry[], paperId: PaperId): readonly ReadingList[] {
  const on = new Set(entries.filter((entry) => entry.paperId === paperId && !entry.deleted).map(({ listId }) => listId));
  return on.size === 0 ? [] : orderedLists(lists.filter(({ id }) => on.has(id)));
}

/** The ids of the lists that have papers, that to which one was added last first. `entries` are all rows. */
export function lastUsedLists(entries: readonly ListEntry[]): readonly string[] {
  const used = new Map<string, number>();
  for (const { listId, createdAt, deleted } of entries) {
    if (!deleted) used.set(listId, Math.max(used.get(listId) ?? 0, createdAt));
  }
  return [...used].sort(([, a], [, b]) => b - a).map(([listId]) => listId);
}

/** Highlights, note, status, rating and priority of each of the papers that has any; the others are not in the map. */
export async function countsOf(
  database: AnnotationDatabase,
  paperIds: readonly PaperId[],
): Promise<ReadonlyMap<PaperId, AnnotationCounts>> {
  const counts = new Map<PaperId, AnnotationCounts>();
  const highlights = await database.highlights.where('paperId').anyOf(paperIds).toArray();
  for (const { paperId, deleted } of highlights) {
    if (!deleted) counts.set(paperId, { ...NOTHING, highlights: (counts.get(paperId)?.highlights ?? 0) + 1 });
  }
  for (const note of await database.notes.bulkGet([...paperIds])) {
    if (note === undefined || note.deleted || note.markdown.trim() === '') continue;
    counts.set(note.paperId, { ...(counts.get(note.paperId) ?? NOTHING), hasNote: true });
  }
  for (const state of await database.paperStates.bulkGet([...paperIds])) {
    if (state === undefined || state.deleted || (state.status === 'new' && state.rating === null && state.priority === 'normal')) continue;
    const { paperId, status, rating, priority } = state;
    counts.set(paperId, { ...(counts.get(paperId) ?? NOTHING), ...(status !== 'new' && { status }), ...(rating !== null && { rating }), ...(priority !== 'normal' && { priority }) });
  }
  return counts;
}

/** The saved searches in the reader's order. */
export async function savedSearches(database: AnnotationDatabase): Promise<readonly SavedSearch[]> {
  return orderedSearches(await database.savedSearches.toArray());
}

/** A paper's state, or null while it has none. */
export async function stateOf(database: AnnotationDatabase, paperId: PaperId): Promise<PaperState | null> {
  const state = await database.paperStates.get(paperId);
  return state === undefined || state.deleted ? null : state;
}

/** How many papers came back into the Inbox on a day after `last` and up to `today`, by their names. */
export async function wokenPapers(database: AnnotationDatabase, last: string, today: string): Promise<number> {
  return database.paperStates
    .where('status')
    .equals('new')
    .filter(({ deleted, snoozedUntil }) => !deleted && snoozedUntil !== null && dayName(snoozedUntil) > last && dayName(snoozedUntil) <= today)
    .count();
}

/** A preference as it is stored; undefined when it was never set. */
export async function preferenceOf(database: AnnotationDatabase, name: string): Promise<JsonValue | undefined> {
  const row = await database.preferences.get(name);
  return preferenceIn(row === undefined ? [] : [row], name);
}

/** The same from rows that were read before. */
export function preferenceIn(rows: readonly Preference[], name: string): JsonValue | undefined {
  return rows.find(({ id, deleted }) => id === name && !deleted)?.value;
}

/** Every tag that a highlight has, the most used first. */
export async function highlightTags(database: AnnotationDatabase): Promise<readonly string[]> {
  const uses: string[] = [];
  await database.highlights.each((row) => {
    if (!row.deleted) uses.push(...row.tags);
  });
  return tagsByUse(uses);
}
