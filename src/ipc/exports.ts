/** What the window may ask about taking things away, and the shapes of the answers. */
import type { ExportFormat } from '../domain/formats/export/export-format.ts';
import type { ShareFormat } from '../domain/formats/export/share-format.ts';
import type { PaperId } from '../domain/paper/paper.ts';
import type { GoesAlong } from '../domain/reading-list/to-share.ts';
import type { Question } from './questions.ts';

/** Which papers are exported. */
export type ExportScope =
  | { readonly kind: 'everything' }
  | { readonly kind: 'papers'; readonly ids: readonly PaperId[] }
  | { readonly kind: 'query'; readonly question: Question }
  /** The papers of these highlights and notes, named by the ids of their rows, with these only. */
  | { readonly kind: 'marks'; readonly ids: readonly string[] };

export interface ExportRequest {
  readonly format: ExportFormat;
  readonly scope: ExportScope;
}

/** What an export wrote. */
export interface ExportReport {
  /** The file, or the folder of the files. */
  readonly path: string;
  readonly files: number;
  readonly papers: number;
  readonly marks: number;
  /** Files of the same name that hold something else; what was exported stands beside them under these names. */
  readonly beside: readonly string[];
}

/** The reader closed the system's dialog, or what was written. */
export type ExportEnded = { readonly kind: 'not-chosen' } | { readonly kind: 'written'; readonly report: ExportReport };

/** A folder of Markdown files that is kept up to date. */
export interface FolderState {
  /** Null when none is. */
  readonly folder: string | null;
  /** Files in it that belong to Carrel. */
  readonly files: number;
  /** Files that were changed outside since the folder was chosen, with the file that stands beside each now. */
  readonly beside: readonly { readonly changed: string; readonly beside: string }[];
  /** Why the folder is not up to date; absent when it is. */
  readonly problem?: string;
}

/** A reading list that is to be given to somebody else. */
export interface ShareRequest {
  readonly format: ShareFormat;
  readonly listId: string;
  readonly along: GoesAlong;
  /** What each smart list among them asks for, by the list's id. */
  readonly found: Readonly<Record<string, Question>>;
}

/** The text of a shared list. */
export interface SharedText {
  readonly text: string;
  /** Papers in it. */
  readonly papers: number;
  /** Papers on the list that the library does not have; they were left out. */
  readonly missing: number;
}

/** What was written. */
export interface ShareReport extends Omit<SharedText, 'text'> {
  readonly path: string;
}

/** The reader closed the system's dialog, or what was written. */
export type ShareEnded = { readonly kind: 'not-chosen' } | { readonly kind: 'written'; readonly report: ShareReport };
