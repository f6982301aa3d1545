/**
 * Sources that were refused because they end in the middle, kept for as long as the reader may still say
 * "import the complete papers": the newest few, in memory.
 */
import { randomUUID } from 'node:crypto';

/** How many refused sources are kept; each may be as large as a source may be. */
const KEPT = 4;

interface CutOffSources<Source> {
  /** Keeps the source and answers with the token that takes it back. */
  readonly keep: (source: Source) => string;
  /** The source of that token, once; undefined when it was taken or is too old. */
  readonly take: (token: string) => Source | undefined;
}

/** An empty store of refused sources. */
export function createCutOffSources<Source>(): CutOffSources<Source> {
  const kept = new Map<string, Source>();
  return {
    keep: (source) => {
      const token = randomUUID();
      kept.set(token, source);
      const oldest = kept.keys().next().value;
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return token;
    },
    take: (token) => {
      const source = kept.get(token);
      kept.delete(token);
      return source;
    },
  };
}
