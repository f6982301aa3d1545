import type { Change } from '../../domain/annotation/annotation.ts';
import type { ImportFact, OldText } from '../../domain/formats/archive/archive.ts';
import type { Paper, PaperId } from '../../domain/paper/paper.ts';
import type { Result } from '../../domain/result.ts';
import type { Question } from '../../ipc/contract.ts';

/** What an export reads: the papers, their older texts, the imports, and every annotation row. */
export interface ExportSource {
  /** Every paper, newest first. */
  readonly ids: () => readonly PaperId[];
  /** The papers of a query, in its order. */
  readonly idsOf: (question: Question) => readonly PaperId[];
  readonly paper: (id: PaperId) => Result<Paper>;
  readonly oldTexts: (id: PaperId) => readonly OldText[];
  readonly imports: () => readonly ImportFact[];
  /** Tombstones included. */
  readonly annotations: () => readonly Change[];
  /** Version of the program. */
  readonly program: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
}

export interface ExportOptions {
  readonly signal?: AbortSignal;
  /** Papers done and papers in all. */
  readonly onProgress?: (done: number, total: number) => void;
}
