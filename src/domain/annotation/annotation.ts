/** What the reader makes, as it is stored and mirrored. */
import type { PaperId } from '../paper/paper.ts';
import type { FieldSort } from '../query/sort.ts';

/** The texts of a paper that can be marked, in the order they are read in. */
export const MARKED_FIELDS = ['title', 'summary', 'abstract'] as const;
/** Which text of a paper a highlight is in. */
export type MarkedField = (typeof MARKED_FIELDS)[number];

/** Highlight colours, in the order of the keys 1–8. */
export const HIGHLIGHT_COLOURS = ['yellow', 'green', 'blue', 'pink', 'orange', 'purple', 'teal', 'grey'] as const;
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number];

/**
 * Where a highlight stands, in the terms of the W3C Web Annotation Data Model, sections 4.2.4
 * (text quote selector) and 4.2.5 (text position selector). Offsets count UTF-16 code units of the
 * field's `text`; `end` is exclusive.
 */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** Up to 32 characters before the span. */
  readonly prefix: string;
  /** Up to 32 characters after the span. */
  readonly suffix: string;
  /** Hash of the whole text the offsets belong to. */
  readonly textHash: string;
}

/** What every stored row carries, so that two copies of it can be compared. */
export interface Versioned {
  readonly id: string;
  /** Counts up by one with each write of this row. */
  readonly revision: number;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** A deleted row stays as a tombstone, so that "deleted" and "lost" can be told apart. */
  readonly deleted: boolean;
}

export interface Highlight extends Versioned {
  readonly paperId: PaperId;
  readonly field: MarkedField;
  readonly anchor: Anchor;
  readonly colour: HighlightColour;
  /** Markdown; empty when there is none. */
  readonly comment: string;
  /** As the reader typed them, without the number sign. Tags of a note stand in its text. */
  readonly tags: readonly string[];
}

/** The one Markdown note of a paper; its `id` is the paper's id. */
export interface Note extends Versioned {
  readonly paperId: PaperId;
  readonly markdown: string;
}

export interface ReadingList extends Versioned {
  readonly name: string;
  readonly description: string;
  /** Fractional rank among the lists; compared as a plain string. */
  readonly rank: string;
  /** The list it is nested in, or null. */
  readonly parentId: string | null;
  readonly colour: HighlightColour | null;
  /** The day by which the reader wants to be through, as `2026-12-01`, or null. */
  readonly goalDate: string | null;
  /** When it was put away: milliseconds since 1970-01-01 UTC; null while it is in use. */
  readonly archivedAt: number | null;
  /** A smart list holds the papers of this query; null for one that is filled by hand. */
  readonly query: string | null;
}

/** A paper on a reading list; `id` is `listId` + '/' + `paperId`, so a paper is on a list once. */
export interface ListEntry extends Versioned {
  readonly listId: string;
  readonly paperId: PaperId;
  /** Fractional rank within the list; moving an entry writes this row alone. */
  readonly rank: string;
  /** When the reader finished the paper, or null: as its state says (docs/decisions/0020). */
  readonly finishedAt: number | null;
  /** Why it is on this list, in a sentence; empty when nothing was said. */
  readonly note: string;
  /** The day by which it should be read, as `2026-12-01`, or null. */
  readonly dueDate: string | null;
  readonly priority: Priority;
}

/** Where the reader is with a paper. A paper without a row is `new`. */
export const STATUSES = ['new', 'queued', 'reading', 'finished', 'dismissed'] as const;
export type Status = (typeof STATUSES)[number];

export const PRIORITIES = ['low', 'normal', 'high'] as const;
export type Priority = (typeof PRIORITIES)[number];

export const STARS = [1, 2, 3, 4, 5] as const;
/** In stars; null: not rated. */
export type Rating = (typeof STARS)[number] | null;

/** What the reader thinks of a paper and does with it; its `id` is the paper's id. */
export interface PaperState extends Versioned {
  readonly paperId: PaperId;
  readonly status: Status;
  /** When it got this status, or 0 while it was given none; this and the next two in milliseconds since 1970-01-01 UTC. */
  readonly statusAt: number;
  /** When reading began and ended for the last time, or null. */
  readonly startedAt: number | null;
  readonly finishedAt: number | null;
  readonly rating: Rating;
  readonly priority: Priority;
  /** Out of the Inbox until then (milliseconds since 1970-01-01 UTC), or null. */
  readonly snoozedUntil: number | null;
  /** Fractional rank in the queue of what to read next, or null when it is not in it. */
  readonly queueRank: string | null;
  /** As the reader typed them, without the number sign. */
  readonly tags: readonly string[];
}

/** A search that was given a name. */
export interface SavedSearch extends Versioned {
  readonly name: string;
  /** As typed; see docs/search.md. */
  readonly query: string;
  readonly sort: FieldSort;
  /** Fractional rank among the saved searches. */
  readonly rank: string;
}

/** A form of the reader's own to begin a note with. */
export interface NoteTemplate extends Versioned {
  readonly name: string;
  readonly markdown: string;
  /** Fractional rank among the templates. */
  readonly rank: string;
}

/** Plain data as JSON can write it. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** Something the reader set that belongs to the library and not to this computer; its `id` is its name. */
export interface Preference extends Versioned {
  readonly value: JsonValue;
}

/** When an old highlight was shown again; its `id` is the highlight's id. */
export interface Resurfacing extends Versioned {
  readonly highlightId: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly lastShownAt: number;
  /** How often it was shown. */
  readonly times: number;
  /** The reader does not want to be shown it again. */
  readonly dismissed: boolean;
}

/** The tables of the annotation store and of its mirror. */
export interface AnnotationTables {
  readonly highlights: Highlight;
  readonly notes: Note;
  readonly readingLists: ReadingList;
  readonly listEntries: ListEntry;
  readonly paperStates: PaperState;
  readonly savedSearches: SavedSearch;
  readonly noteTemplates: NoteTemplate;
  readonly preferences: Preference;
  readonly resurfacings: Resurfacing;
}

export type TableName = keyof AnnotationTables;
export const TABLE_NAMES = [
  'highlights',
  'notes',
  'readingLists',
  'listEntries',
  'paperStates',
  'savedSearches',
  'noteTemplates',
  'preferences',
  'resurfacings',
] as const satisfies readonly TableName[];

/** One row to be written to one table. A change is always a whole row. */
export type Change = { readonly [T in TableName]: { readonly table: T; readonly row: AnnotationTables[T] } }[TableName];
