/** A query of the benchmark, so that each engine can be asked in its own way. */
export type QueryKind = 'rare word' | 'common word' | 'two words' | 'three words' | 'phrase' | 'half a word';

export interface BenchQuery {
  readonly kind: QueryKind;
  /** In lower case, in order. The last one is half typed when the kind is `half a word`. */
  readonly words: readonly string[];
}

/** What a reader of Carrel would type. */
export function typed({ kind, words }: BenchQuery): string {
  if (kind === 'phrase') return `"${words.join(' ')}"`;
  return words.join(' ') + (kind === 'half a word' ? '' : ' ');
}
