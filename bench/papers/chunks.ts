import type { PaperRecord } from '../../src/domain/paper/paper.ts';
import { paperMaker } from './make-paper.ts';

/** Most papers that are in memory at a time, and in one import: a large bibliography. */
const CHUNK = 100_000;

/** The papers of a seed, in chunks with the number of each chunk's first paper. */
export function* paperChunks(size: number, seed: number, chunk: number = CHUNK): Generator<{ readonly first: number; readonly papers: readonly PaperRecord[] }> {
  const make = paperMaker(seed);
  for (let first = 0; first < size; first += chunk) {
    yield { first, papers: Array.from({ length: Math.min(chunk, size - first) }, (_, at) => make(first + at)) };
  }
}
