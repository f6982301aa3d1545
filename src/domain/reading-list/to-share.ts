/** What of a reading list is shared: the reader decides, and nothing that is not named here goes along. */
import type { ListEntry, ReadingList } from '../annotation/annotation.ts';
import type { PaperId } from '../paper/paper.ts';
import type { LibraryRows } from './list-rows.ts';
import { orderedEntries } from './order.ts';
import type { SharedEntry, SharedList } from './shared-list.ts';
import { listTree } from './tree.ts';

/** What goes along beside the papers, their order, and the list's name, description and colour. */
export interface GoesAlong {
  /** Why each paper is on the list. */
  readonly notes: boolean;
  /** Due dates and priorities of the papers, and the list's goal. */
  readonly dates: boolean;
  /** Which papers the reader has finished, where the form can say so. */
  readonly finished: boolean;
  /** The lists nested in it. */
  readonly inside: boolean;
}

/** An entry that is about to be shared. */
export interface EntryToShare extends SharedEntry<PaperId> {
  readonly finished: boolean;
}

interface ShareRows extends LibraryRows {
  /** The papers that a smart list holds now. */
  readonly foundBy: (listId: string) => readonly PaperId[];
}

/** The lists nested in a list that are in use, in the reader's order. */
export function listsInside(lists: readonly ReadingList[], listId: string): readonly ReadingList[] {
  return listTree(lists).find(({ list }) => list.id === listId)?.inside ?? [];
}

/** What is shared of a list. */
export function listToShare(rows: ShareRows, list: ReadingList, along: GoesAlong): SharedList<EntryToShare> {
  return {
    origin: list.id,
    name: list.name,
    description: list.description,
    colour: list.colour,
    goalDate: along.dates ? list.goalDate : null,
    entries: list.query === null ? orderedEntries(rows.entriesOf(list.id)).map((entry) => entryToShare(entry, along)) : rows.foundBy(list.id).map(bare),
    inside: along.inside ? listsInside(rows.lists, list.id).map((one) => listToShare(rows, one, { ...along, inside: false })) : [],
  };
}

function entryToShare({ paperId, note, dueDate, priority, finishedAt }: ListEntry, along: GoesAlong): EntryToShare {
  return {
    paper: paperId,
    note: along.notes ? note : '',
    dueDate: along.dates ? dueDate : null,
    priority: along.dates ? priority : 'normal',
    finished: along.finished && finishedAt !== null,
  };
}

function bare(paper: PaperId): EntryToShare {
  return { paper, note: '', dueDate: null, priority: 'normal', finished: false };
}
