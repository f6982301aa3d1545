/** The window's own store: what the reader made, in IndexedDB. */
import type { EntityTable, Table, Transaction } from 'dexie';
import { Dexie } from 'dexie';
import type {
  AnnotationTables,
  Change,
  Highlight,
  ListEntry,
  Note,
  NoteTemplate,
  PaperState,
  Preference,
  ReadingList,
  Resurfacing,
  SavedSearch,
  TableName,
} from '../../domain/annotation/annotation.ts';
import { TABLE_NAMES } from '../../domain/annotation/annotation.ts';
import { completeRow } from '../../domain/annotation/complete-row.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import type { Step } from '../../domain/annotation/step.ts';

/** A small fact about this store itself, such as "the first list was made". Not mirrored. */
interface MetaRow {
  readonly key: string;
  readonly value: string | number | boolean;
}

/** Text that is being typed and not yet saved. Not mirrored. */
export interface Draft {
  readonly key: string;
  readonly text: string;
  /** What stood in the field before it was typed in; absent in drafts of the first versions. */
  readonly base?: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly updatedAt: number;
}

/** A live row that lost against another copy of itself, kept so that its words are not lost. Not mirrored. */
export interface SetAside {
  readonly key: string;
  readonly change: Change;
  /** When it was set aside: milliseconds since 1970-01-01 UTC. */
  readonly at: number;
}

/** Something the reader did and can take back, or has taken back and can do again. Not mirrored. */
export interface StoredStep {
  /** Counts up; the last one was done last. */
  readonly number: number;
  readonly step: Step;
  readonly undone: boolean;
}

/** Where the reader was in a paper that is being read. Not mirrored: it belongs to this computer. */
export interface ReadingPlace {
  readonly id: PaperId;
  /** When it was last opened: milliseconds since 1970-01-01 UTC. */
  readonly openedAt: number;
  /** How far its text was scrolled, from 0 (top) to 1 (end). */
  readonly scrolled: number;
}

interface SchemaVersion {
  readonly version: number;
  /** Table → primary key, then indexes. Only what changes against the version before. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** A named function that brings the rows of the version before into this one. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/** Every version there ever was, in order: a version that was shipped is never edited. */
const VERSIONS: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      // paperId: the reader panel and the row counts ask for one paper's highlights.
      highlights: 'id, paperId',
      // The id of a note is its paper's id: no other index is asked for.
      notes: 'id',
      // Always read whole: a reader has tens of lists.
      readingLists: 'id',
      // listId: the list panel; paperId: which lists a paper is on.
      listEntries: 'id, listId, paperId',
      meta: 'key',
      drafts: 'key',
      setAside: 'key',
    },
  },
  {
    version: 2,
    stores: {
      // tags: the tag list of the rail and `tag:`.
      highlights: 'id, paperId, *tags',
      // status: the Inbox and the filters; tags as above.
      paperStates: 'id, status, *tags',
      // Tens of each: always read whole.
      savedSearches: 'id',
      noteTemplates: 'id',
      preferences: 'id',
      resurfacings: 'id',
    },
    upgrade: completeOldRows,
  },
  { version: 3, stores: { steps: '++number' } },
  { version: 4, stores: { readingPlaces: 'id' } },
];

/** Rows of version 1 get the fields that are new; the mirror does the same when it is read. */
async function completeOldRows(transaction: Transaction): Promise<void> {
  for (const name of ['highlights', 'readingLists', 'listEntries'] as const) {
    await transaction.table(name).toCollection().modify((row: object, ref) => {
      ref.value = completeRow(name, row);
    });
  }
}

/** The Dexie database. Every transaction is on disk when it answers (`strict` is one fsync a write). */
export class AnnotationDatabase extends Dexie {
  declare readonly highlights: Table<Highlight, string>;
  declare readonly notes: Table<Note, string>;
  declare readonly readingLists: Table<ReadingList, string>;
  declare readonly listEntries: Table<ListEntry, string>;
  declare readonly paperStates: Table<PaperState, string>;
  declare readonly savedSearches: Table<SavedSearch, string>;
  declare readonly noteTemplates: Table<NoteTemplate, string>;
  declare readonly preferences: Table<Preference, string>;
  declare readonly resurfacings: Table<Resurfacing, string>;
  declare readonly meta: Table<MetaRow, string>;
  declare readonly drafts: Table<Draft, string>;
  declare readonly setAside: Table<SetAside, string>;
  declare readonly readingPlaces: Table<ReadingPlace, string>;
  declare readonly steps: EntityTable<StoredStep, 'number'>;

  constructor(name = 'carrel') {
    super(name, { chromeTransactionDurability: 'strict' });
    for (const { version, stores, upgrade } of VERSIONS) {
      const declared = this.version(version).stores({ ...stores });
      if (upgrade !== undefined) declared.upgrade(upgrade);
    }
  }

  /** The table of that name, with the type of its rows. */
  rowsOf<T extends TableName>(name: T): Table<AnnotationTables[T], string> {
    return this.table<AnnotationTables[T], string>(name);
  }

  /** The tables that are mirrored. */
  get mirrored(): Table[] {
    return TABLE_NAMES.map((name) => this.table(name));
  }
}
