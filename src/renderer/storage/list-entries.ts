/**
 * Papers on a reading list. Each write works on the rows as they are inside its transaction, so two
 * quick presses follow each other instead of clashing. Each answers with the rows it changed: none
 * when the list already is as asked.
 */
import { mergeTexts } from '../../domain/annotation/merge-texts.ts';
import type { ListEntry, PaperState, ReadingList } from '../../domain/annotation/annotation.ts';
import { putBack } from '../../domain/finished/finished.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { withStatus } from '../../domain/paper-state/paper-state.ts';
import { addPapers, entryId, removePaper, sayOfEntry, type EntrySaying } from '../../domain/reading-list/entries.ts';
import { rankEntry } from '../../domain/reading-list/order.ts';
import type { Ranked } from '../../domain/reading-list/rank.ts';
import type { Result } from '../../domain/result.ts';
import { fail, ok } from '../../domain/result.ts';
import type { AnnotationStore } from './annotation-store.ts';
import { asFinished, withFollowing } from './finished.ts';
import { gone } from './lists.ts';
import type { Saved } from './row-writes.ts';
import { writeRow, writeRows } from './row-writes.ts';

type SavedEntries = Promise<Result<readonly Saved<ListEntry>[]>>;

/** Puts the papers at the end of the list, in this order; those already on it stay where they are. */
export async function addToList(store: AnnotationStore, listId: string, paperIds: readonly PaperId[]): SavedEntries {
  return addingToList(listId)(store, paperIds);
}

/** `addToList` for papers that come piece by piece: the list is read once, with the first that is new to it. */
export function addingToList(listId: string): (store: AnnotationStore, paperIds: readonly PaperId[]) => SavedEntries {
  let last: ListEntry | undefined;
  return async (store, paperIds) => {
    const saved = await writeRows(store, 'listEntries', async (rows) => {
      const list = await rows.get('readingLists', listId);
      if (list === undefined || list.deleted) return gone();
      if (list.query !== null) return fillsItself(list);
      const known = await rows.getMany('listEntries', paperIds.map((paperId) => entryId(listId, paperId)));
      if (known.every((entry) => entry?.deleted === false)) return ok([]);
      // Changed meanwhile, it says nothing of where the list ends.
      const end = last === undefined ? undefined : await rows.get('listEntries', last.id);
      const stands = end !== undefined && end.revision === last?.revision;
      const entries = stands ? [end, ...known.filter((entry) => entry !== undefined)] : await rows.entriesOf(listId);
      return ok(await asFinished(rows, addPapers(entries, listId, paperIds.map((paperId) => ({ paperId })), store.now())));
    });
    if (saved.ok) last = saved.value.at(-1)?.row ?? last;
    return saved;
  };
}

/** Takes the papers off the list. */
export async function removeFromList(store: AnnotationStore, listId: string, paperIds: readonly PaperId[]): SavedEntries {
  return changeEach(store, listId, paperIds, (entry) => removePaper(entry, store.now()));
}

/** Marks the papers of this list as finished, here and everywhere. */
export async function finishOnList(store: AnnotationStore, listId: string, paperIds: readonly PaperId[]): SavedEntries {
  return changeFinished(store, listId, paperIds, (state, paperId) => withStatus(state, paperId, 'finished', [], store.now()));
}

/** Makes the papers of this list unfinished again, here and everywhere. */
export async function putBackOnList(store: AnnotationStore, listId: string, paperIds: readonly PaperId[]): SavedEntries {
  return changeFinished(store, listId, paperIds, (state) => (state === undefined ? undefined : putBack(state, store.now())));
}

/**
 * Gives entries of the list other ranks, worked out from the order that the reader saw: see `ranksForMove`.
 * Only these rows are read and written, however long the list is. Entries that were taken off meanwhile stay off.
 */
export async function rankOnList(store: AnnotationStore, listId: string, ranks: readonly Ranked[]): SavedEntries {
  return writeRows(store, 'listEntries', async (rows) => {
    const [list, entries] = await Promise.all([rows.get('readingLists', listId), rows.getMany('listEntries', ranks.map(({ id }) => id))]);
    if (list === undefined || list.deleted) return gone();
    return ok(entries.flatMap((entry, at) => (entry === undefined ? [] : [rankEntry(entry, ranks[at]?.rank ?? entry.rank, store.now())])));
  });
}

/**
 * Gives an entry another note, day or priority. With `noteBase`, the text that the note was begun with: what was
 * written into it elsewhere meanwhile stays in it.
 */
export async function sayOnList(store: AnnotationStore, id: string, saying: EntrySaying, noteBase?: string): Promise<Result<Saved<ListEntry>>> {
  return writeRow(store, 'listEntries', id, (entry) => {
    if (entry === undefined || entry.deleted) return notThere();
    const { note } = saying;
    const said = note === undefined || noteBase === undefined ? saying : { ...saying, note: mergeTexts(noteBase, note, entry.note) };
    return ok(sayOfEntry(entry, said, store.now()));
  });
}

/** The refusal to put something on a list that holds what its search finds. */
function fillsItself({ name }: ReadingList): Result<never> {
  return fail('list-is-smart', `“${name}” is a smart list: it holds what its search finds.`, 'Choose another list, or make one to order by hand from it.');
}

function changeEach(
  store: AnnotationStore,
  listId: string,
  paperIds: readonly PaperId[],
  next: (entry: ListEntry) => ListEntry,
): SavedEntries {
  return writeRows(store, 'listEntries', async (rows) => {
    const found = await rows.getMany('listEntries', paperIds.map((paperId) => entryId(listId, paperId)));
    const entries = found.filter((entry) => entry !== undefined);
    if (entries.length < paperIds.length) return notThere();
    return ok(entries.map(next));
  });
}

/** The papers' states lead; the entries on this and all other lists follow. Answers with those of this list. */
async function changeFinished(
  store: AnnotationStore,
  listId: string,
  paperIds: readonly PaperId[],
  next: (state: PaperState | undefined, paperId: PaperId) => PaperState | undefined,
): SavedEntries {
  const result = await store.change(async (rows) => {
    const found = await rows.getMany('listEntries', paperIds.map((paperId) => entryId(listId, paperId)));
    if (found.some((entry) => entry === undefined)) return notThere();
    const here = paperIds.filter((_, at) => found[at]?.deleted === false);
    const states = await rows.getMany('paperStates', here);
    return ok(await withFollowing(rows, new Map(here.map((paperId, at) => [paperId, next(states[at], paperId)])), store.now()));
  });
  if (!result.ok) return result;
  return ok(result.value.flatMap(({ change, previous }) => (change.table === 'listEntries' && change.row.listId === listId ? [{ row: change.row, previous } as Saved<ListEntry>] : [])));
}

function notThere(): Result<never> {
  return fail('write-refused', 'This paper is not on the list.', 'Add it to the list first.');
}
