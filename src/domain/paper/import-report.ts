/** What an import did, record by record. Shown in the window, printed by the command line, kept by the catalog. */
import type { CodedError } from '../result.ts';
import type { PaperId, PaperRecord } from './paper.ts';

/**
 * - `added`: the paper was not in the library.
 * - `merged`: it was, and this record filled in something it lacked (an abstract, a link, a date).
 * - `updated`: it was, and a text it had was replaced by a newer one; the older version is kept.
 * - `unchanged`: it was, and this record brought nothing new.
 * - `failed`: the record could not be read; `reason` says why.
 */
export type ImportOutcome = 'added' | 'merged' | 'updated' | 'unchanged' | 'failed';

/** Names of the formats the program reads, as they appear in reports. */
export type SourceFormat = 'page-dump' | 'starter' | 'bibtex' | 'ris' | 'csl-json' | 'json-ld' | 'hypothesis' | 'readwise' | 'archive';

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
}

/** A record of a source that could not be read, with where it stands in the source. */
export interface UnreadableRecord {
  /** The title, or the beginning of the text where there is none. */
  readonly title: string;
  /** One plain sentence that names the line. */
  readonly reason: string;
}

/** What a reader makes of a whole source: what it could read and what it could not. */
export interface ReadSource {
  readonly format: SourceFormat;
  readonly records: readonly PaperRecord[];
  readonly unreadable: readonly UnreadableRecord[];
  /** Set when the source ends in the middle of a record; importing then needs the reader's consent. */
  readonly cutOff?: CodedError;
}
