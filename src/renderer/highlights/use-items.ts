/** Everything the view shows, put together from the tables and the catalog. */
import { useMemo } from 'react';
import type { Highlight, Note } from '../../domain/annotation/annotation.ts';
import { highlightItem, noteItem, type Item, type Surroundings } from '../../domain/highlights-view/item.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { orderedLists } from '../../domain/reading-list/reading-list.ts';
import { useWholeTable } from '../storage/whole-tables.ts';
import { useFacts, type FetchFacts } from '../storage/use-facts.ts';

export interface Items {
  /** Newest first; undefined until they were read. */
  readonly items: readonly Item[] | undefined;
  readonly around: Surroundings;
  /** False while facts of papers are still on their way. */
  readonly complete: boolean;
}

/** All live highlights and notes, and what is known of their papers and lists. */
export function useItems(fetchFacts: FetchFacts, version: number): Items {
  const highlights = useWholeTable('highlights');
  const notes = useWholeTable('notes');
  const lists = useWholeTable('readingLists');
  const entries = useWholeTable('listEntries');
  const items = useMemo(() => {
    if (highlights === undefined || notes === undefined) return undefined;
    const live = [...highlights.filter(({ deleted }) => !deleted).map(ownItem), ...notes.filter(hasWords).map(ownNoteItem)];
    return live.sort((a, b) => b.row.createdAt - a.row.createdAt);
  }, [highlights, notes]);
  const paperIds = useMemo(() => [...new Set(items?.map(({ paperId }) => paperId))], [items]);
  const { facts, complete } = useFacts(fetchFacts, paperIds, version);
  const shownLists = useMemo(() => orderedLists(lists ?? []), [lists]);
  const listsOf = useMemo(() => {
    const on = new Map<PaperId, Set<string>>();
    for (const { paperId, listId, deleted } of entries ?? []) {
      if (!deleted) on.set(paperId, (on.get(paperId) ?? new Set()).add(listId));
    }
    return on;
  }, [entries]);
  const around = useMemo(() => ({ papers: facts, lists: shownLists, listsOf }), [facts, shownLists, listsOf]);
  return { items, around, complete };
}

// A row that did not change keeps its item, and with it what was worked out from it.
const highlightItems = new WeakMap<Highlight, Item>();
const noteItems = new WeakMap<Note, Item>();

function ownItem(row: Highlight): Item {
  const item = highlightItems.get(row) ?? highlightItem(row);
  highlightItems.set(row, item);
  return item;
}

function hasWords({ deleted, markdown }: Note): boolean {
  return !deleted && markdown.trim() !== '';
}

function ownNoteItem(row: Note): Item {
  const item = noteItems.get(row) ?? noteItem(row);
  noteItems.set(row, item);
  return item;
}
