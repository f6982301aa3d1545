/** What an import did, record by record. Shown in the window, printed by the command line, kept by the catalog. */
import type { CodedError } from '../result.ts';
import type { Change } from '../annotation/annotation.ts';
import type { ImportFact, OldText } from '../formats/archive/archive.ts';
import type { AnnotatedRecord } from '../formats/read-annotations.ts';
import type { FoundList, ReadList } from '../reading-list/shared-list.ts';
import type { PaperId, PaperRecord } from './paper.ts';
import type { UnreadableRecord } from './unreadable-record.ts';

export type { UnreadableRecord } from './unreadable-record.ts';

/**
 * - `added`: the paper was not in the library.
 * - `merged`: it was, and this record filled in something it lacked (an abstract, a link, a date).
 * - `updated`: it was, and a text it had was replaced by a newer one; the older version is kept.
 * - `unchanged`: it was, and this record brought nothing new.
 * - `failed`: the record could not be read; `reason` says why.
 */
export type ImportOutcome = 'added' | 'merged' | 'updated' | 'unchanged' | 'failed';

/** Names of the formats the program reads, as they appear in reports. */
export type SourceFormat = 'page-dump' | 'starter' | 'bibtex' | 'ris' | 'csl-json' | 'json-ld' | 'hypothesis' | 'readwise' | 'archive' | 'carrel-list' | 'markdown-list';

export interface ImportedRecord {
  /** Absent for a record that failed. */
  readonly id?: PaperId;
  readonly title: string;
  readonly outcome: ImportOutcome;
  /** One plain sentence; always there when the outcome is `failed`. */
  readonly reason?: string;
}

export type OutcomeCounts = Readonly<Record<ImportOutcome, number>>;

export interface ImportReport extends OutcomeCounts {
  /** File name, or what the source was called when it had none ("Pasted text"). */
  readonly source: string;
  readonly format: SourceFormat;
  readonly records: readonly ImportedRecord[];
  /** There when the source held annotations. */
  readonly annotations?: ImportedAnnotations;
  /** The reading list that the source is, for the reader's store, which decides what becomes of it (`planTakeIn`). */
  readonly list?: FoundList;
}

/** Highlights, notes and other rows of the reader's that a source held. */
export interface ImportedAnnotations {
  /** Rows for the reader's store, which decides by its own rows what becomes of them (`mergeImported`). */
  readonly rows: readonly Change[];
  /** Highlights whose quote was not found in its paper. They are among the rows and keep their quote. */
  readonly unplaced: number;
}

/** What an archive knows of a paper beside its record. */
interface RestoredFacts {
  readonly id: PaperId;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly addedAt: number;
  readonly updatedAt: number;
  readonly oldTexts: readonly OldText[];
}

/** A record of a source; one of an archive comes back under its own id and times where the library lacks it. */
export interface SourceRecord extends PaperRecord {
  readonly restored?: RestoredFacts;
  /** Fills in what a paper that is here lacks, and replaces none of its texts. */
  readonly onlyFills?: true;
}

/** What a reader makes of a whole source: what it could read and what it could not. */
export interface ReadSource {
  readonly format: SourceFormat;
  readonly records: readonly SourceRecord[];
  readonly unreadable: readonly UnreadableRecord[];
  /** Set when the source ends in the middle of a record; importing then needs the reader's consent. */
  readonly cutOff?: CodedError;
  /** What was written on papers, for sources of annotations; their papers are not among the records. */
  readonly annotated?: readonly AnnotatedRecord[];
  /** The reading list that the source is; its papers are not among the records. */
  readonly list?: ReadList;
  /** What an archive holds beside papers. */
  readonly archived?: { readonly imports: readonly ImportFact[]; readonly annotations: readonly Change[] };
}
