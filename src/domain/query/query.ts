/**
 * What a reader's search means, before anything is searched. The search box, saved searches and the
 * command line share it. Every paper that a query yields matches all of its terms.
 */
export interface Query {
  readonly all: readonly Term[];
}

/**
 * - `word`: the word in any of its grammatical forms.
 * - `prefix`: a word that is still being typed; words that begin like it match too.
 * - `phrase`: these words one after the other.
 */
export type Term =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'prefix'; readonly text: string }
  | {
      readonly kind: 'phrase';
      readonly text: string;
      /** True while the closing quote is missing: the last word may be half a word. */
      readonly open: boolean;
    };
