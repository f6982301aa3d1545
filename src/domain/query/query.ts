/**
 * What a reader's search means, before anything is searched. The search box, saved searches and the
 * command line share it. Everything here is plain data that can be sent and compared.
 */
import type { Priority, Status } from '../annotation/annotation.ts';

/** How a text is looked for. */
export interface WordMatch {
  /**
   * - `word`: the word in any of its grammatical forms.
   * - `prefix`: words that begin like it (`pre*`).
   * - `half`: a word that is still being typed: itself, or words that begin like it.
   * - `phrase`: these words one after the other.
   * - `open-phrase`: a phrase whose closing quote is missing: its last word may be half a word.
   */
  readonly form: 'word' | 'prefix' | 'half' | 'phrase' | 'open-phrase';
  readonly text: string;
}

/** What of a paper can be looked into by name. */
export type TextField = 'title' | 'abstract' | 'summary' | 'author' | 'venue' | 'topic';

/** What only the reader's own annotations can answer. */
export type AnnotationTerm =
  | { readonly name: 'has'; readonly value: 'highlight' | 'note' }
  | { readonly name: 'is'; readonly value: 'finished' | 'due' | 'inbox' | 'snoozed' }
  | { readonly name: 'status'; readonly value: Status }
  | { readonly name: 'priority'; readonly value: Priority }
  | { readonly name: 'list' | 'tag' | 'note' | 'highlight'; readonly match: WordMatch };

export type AddedUnit = 'd' | 'w' | 'm' | 'y';

/** One condition. */
export type Term =
  /** Words, in the field or, with null, in title, summary, abstract and people. */
  | { readonly kind: 'words'; readonly field: TextField | null; readonly match: WordMatch }
  /** The paper of this name: a paper's id, an arXiv identifier or a DOI. */
  | { readonly kind: 'id'; readonly name: string }
  /** Published in these years, both included; null leaves a side open. */
  | { readonly kind: 'year'; readonly from: number | null; readonly to: number | null }
  /** Published in or after, or before `date` (`2024`, `2024-05` or `2024-05-17`). */
  | { readonly kind: 'date'; readonly side: 'after' | 'before'; readonly date: string }
  /** Added to the library within the last so many days, weeks, months or years. */
  | { readonly kind: 'added'; readonly amount: number; readonly unit: AddedUnit }
  | { readonly kind: 'has'; readonly what: 'abstract' | 'code' }
  | { readonly kind: 'annotation'; readonly term: AnnotationTerm };

/**
 * A term, or terms put together. In the form that `allOf`, `anyOf` and `notOf` give: no `all` right
 * inside an `all`, no `any` inside an `any`, none with a single part, no doubled `not`.
 */
export type Query =
  | Term
  | { readonly kind: 'all'; readonly of: readonly Query[] }
  | { readonly kind: 'any'; readonly of: readonly Query[] }
  | { readonly kind: 'not'; readonly of: Query };

/** The query that every paper matches. */
export const EVERYTHING: Query = { kind: 'all', of: [] };

/** Something in a query that could not be understood or answered; what is left of the query is searched. */
export interface Mistake {
  /** Half-open range of UTF-16 offsets in what was typed. */
  readonly start: number;
  readonly end: number;
  /** One plain sentence, with the next step. */
  readonly message: string;
}

/** What was typed, understood. */
export interface ParsedQuery {
  readonly query: Query;
  /** In the order of the text. */
  readonly mistakes: readonly Mistake[];
}

/** Whether the query asks nothing, so that every paper matches. */
export function isEverything(query: Query): boolean {
  return query.kind === 'all' && query.of.length === 0;
}
