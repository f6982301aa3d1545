/**
 * Carrel's own archive: JSON lines in UTF-8. The first line says what it is, the last one how many lines
 * there are and their SHA-256, so that a part of an archive is never taken for the whole. See docs/formats.md.
 */
import type { Change } from '../../annotation/annotation.ts';
import type { Paper, TextOrigin } from '../../paper/paper.ts';

export const ARCHIVE_FORMAT = 'carrel-archive';
export const ARCHIVE_VERSION = 1;

/** A text that was replaced by a newer one. */
export interface OldText {
  readonly field: 'abstract' | 'summary';
  readonly origin: TextOrigin;
  readonly text: string;
  readonly raw: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly seenAt: number;
}

/** An import that the library once did; `report` is its report as JSON. */
export interface ImportFact {
  readonly source: string;
  readonly format: string;
  readonly report: string;
  readonly startedAt: number;
  readonly endedAt: number;
}

export interface ArchivedPaper {
  readonly paper: Paper;
  readonly oldTexts: readonly OldText[];
}

/** What the first line says. */
interface ArchiveHead {
  readonly format: typeof ARCHIVE_FORMAT;
  readonly version: number;
  /** Version of the program that wrote it. */
  readonly program: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly madeAt: number;
  readonly papers: number;
  readonly imports: number;
  readonly annotations: number;
}

/** Counts and hashes what is written; the hash is that of all lines before the last, line ends included. */
export interface LineHash {
  readonly add: (text: string) => void;
  /** Lower-case hexadecimal. */
  readonly hex: () => string;
}

interface ArchiveWriter {
  readonly begin: (head: Omit<ArchiveHead, 'format' | 'version'>) => string;
  readonly paper: (archived: ArchivedPaper) => string;
  readonly imported: (fact: ImportFact) => string;
  readonly annotation: (change: Change) => string;
  readonly end: () => string;
}

/** Lines of an archive, in the order: begin, papers, imports, annotations, end. `hash` must be a fresh SHA-256. */
export function archiveWriter(hash: LineHash): ArchiveWriter {
  let lines = 0;
  const line = (value: object): string => {
    const text = `${JSON.stringify(value)}\n`;
    hash.add(text);
    lines += 1;
    return text;
  };
  return {
    begin: (head) => line({ format: ARCHIVE_FORMAT, version: ARCHIVE_VERSION, ...head }),
    paper: ({ paper, oldTexts }) => line({ paper, ...(oldTexts.length === 0 ? {} : { oldTexts }) }),
    imported: (fact) => line({ import: fact }),
    annotation: (change) => line({ annotation: change }),
    end: () => `${JSON.stringify({ end: { lines, sha256: hash.hex() } })}\n`,
  };
}
