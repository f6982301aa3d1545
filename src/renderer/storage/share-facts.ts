/** What there is of a list to share, counted. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { ListEntry, ReadingList } from '../../domain/annotation/annotation.ts';
import { listsInside } from '../../domain/reading-list/to-share.ts';
import type { AnnotationDatabase } from './database.ts';
import { useAnnotationStore } from './hooks.ts';

export interface EntryCounts {
  /** Papers of lists that are filled by hand. */
  readonly papers: number;
  /** Smart lists: their papers are found when they are shared. */
  readonly smart: number;
  readonly notes: number;
  /** Papers with a due date or a priority. */
  readonly dates: number;
  readonly finished: number;
  /** Lists with a goal. */
  readonly goals: number;
}

export interface ShareFacts {
  /** The list by itself. */
  readonly own: EntryCounts;
  /** The lists inside it together. */
  readonly inside: EntryCounts;
  /** Papers that are on more than one of these lists, each as often as it comes again. */
  readonly onBoth: number;
  /** What the lists inside it are called. */
  readonly names: readonly string[];
}

/** Counts a list and those inside it. */
async function shareFacts(database: AnnotationDatabase, listId: string): Promise<ShareFacts> {
  const lists = await database.readingLists.toArray();
  const own = lists.filter(({ id }) => id === listId);
  const inside = listsInside(lists, listId);
  const papers = (await entriesOf(database, [...own, ...inside])).map(({ paperId }) => paperId);
  return {
    own: await countsOf(database, own),
    inside: await countsOf(database, inside),
    onBoth: papers.length - new Set(papers).size,
    names: inside.map(({ name }) => name),
  };
}

async function countsOf(database: AnnotationDatabase, lists: readonly ReadingList[]): Promise<EntryCounts> {
  const entries = await entriesOf(database, lists);
  const count = (has: (entry: ListEntry) => boolean): number => entries.filter(has).length;
  return {
    papers: entries.length,
    smart: lists.filter(({ query }) => query !== null).length,
    notes: count(({ note }) => note.trim() !== ''),
    dates: count(({ dueDate, priority }) => dueDate !== null || priority !== 'normal'),
    finished: count(({ finishedAt }) => finishedAt !== null),
    goals: lists.filter(({ goalDate }) => goalDate !== null).length,
  };
}

/** The live entries of those lists that are filled by hand. */
async function entriesOf(database: AnnotationDatabase, lists: readonly ReadingList[]): Promise<readonly ListEntry[]> {
  const byHand = lists.filter(({ query }) => query === null).map(({ id }) => id);
  return (await database.listEntries.where('listId').anyOf(byHand).toArray()).filter(({ deleted }) => !deleted);
}

/** The same for React; undefined until it has been counted. */
export function useShareFacts(listId: string): ShareFacts | undefined {
  const { database } = useAnnotationStore();
  const answer = useLiveQuery(async () => ({ listId, facts: await shareFacts(database, listId) }), [database, listId]);
  return answer?.listId === listId ? answer.facts : undefined;
}
