/** A format that puts all papers into one text, piece by piece, so that a large library is never in memory whole. */
import type { ExportedPaper } from './exported-paper.ts';

export interface ExportFacts {
  /** Papers and live marks (highlights and notes) that will be written. */
  readonly papers: number;
  readonly marks: number;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly madeAt: number;
}

export interface PaperWriter {
  readonly begin: string;
  /** The piece of one paper. Call it once for each paper, in order. */
  readonly paper: (paper: ExportedPaper) => string;
  readonly end: () => string;
}
