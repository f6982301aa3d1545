/** What the reader makes: highlights, notes, lists and statuses, as they are stored and mirrored. */
import type { PaperId } from '../paper/paper.ts';

/** Which text of a paper a highlight is in. */
export type MarkedField = 'title' | 'summary' | 'abstract';

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
}

/** A paper on a reading list; `id` is `listId` + '/' + `paperId`, so a paper is on a list once. */
export interface ListEntry extends Versioned {
  readonly listId: string;
  readonly paperId: PaperId;
  /** Fractional rank within the list; moving an entry writes this row alone. */
  readonly rank: string;
  /** When the reader finished it on this list, or null. */
  readonly finishedAt: number | null;
  /** Why it is on this list, in a sentence; empty when nothing was said. */
  readonly note: string;
}

/** The tables of the annotation store and of its mirror. */
export interface AnnotationTables {
  readonly highlights: Highlight;
  readonly notes: Note;
  readonly readingLists: ReadingList;
  readonly listEntries: ListEntry;
}

export type TableName = keyof AnnotationTables;
export const TABLE_NAMES = ['highlights', 'notes', 'readingLists', 'listEntries'] as const satisfies readonly TableName[];

/** One row to be written to one table. A change is always a whole row. */
export type Change = { readonly [T in TableName]: { readonly table: T; readonly row: AnnotationTables[T] } }[TableName];
