/** What the window may ask about the library, and the shapes of the answers. */
import type { PaperId, PaperRow } from '../domain/paper/paper.ts';
import type { GivenPapers, TermSets } from '../domain/query/annotation-terms.ts';
import type { NearMatches } from '../domain/query/near-sentence.ts';
import type { Mistake } from '../domain/query/query.ts';
import type { Sort } from '../domain/query/sort.ts';

/** A question to the library. */
export interface Question<Papers = readonly string[]> {
  /** What the reader typed (see docs/search.md); empty for the whole library. */
  readonly query: string;
  /**
   * The papers of each term of the query that annotations answer, or have something to say to, by its key
   * (see `annotationTerms`). The catalog doesn't know what the reader made; without a set that is none.
   */
  readonly sets?: TermSets<Papers>;
  /** Only papers that match, however few: for what is counted or listed without anyone reading along. */
  readonly strict?: boolean;
  /**
   * Names the search that this request belongs to. A request that still waits for its turn is answered
   * with `cancelled` as soon as the same is asked for another search.
   */
  readonly search?: number;
}

/** A stretch of the list that a query yields. */
export interface RowsQuery extends Question<GivenPapers> {
  readonly offset: number;
  readonly limit: number;
  /** Best match first where nothing else is asked for. */
  readonly sort?: Sort;
}

/** A question about all papers that a query yields. */
export interface FacetsQuery extends Question<GivenPapers> {
  /** Sets of papers, by any key, that are counted among them: what the catalog doesn't know of. */
  readonly count?: Readonly<Record<string, readonly string[]>>;
}

/** How many of a query's papers have a value. */
export interface FacetCount {
  readonly value: string;
  readonly papers: number;
}

/** What the papers of a query have, counted over all of them, those that nearly match included. */
export interface Facets {
  readonly total: number;
  /** Newest first. */
  readonly years: readonly FacetCount[];
  /** Most papers first, the first hundred. */
  readonly venues: readonly FacetCount[];
  readonly topics: readonly FacetCount[];
  readonly withAbstract: number;
  readonly withCode: number;
  /** How many papers of each set of `count`, by its key. */
  readonly counted: Readonly<Record<string, number>>;
  /** Milliseconds the catalog took. */
  readonly tookMs: number;
}

/** A question about several searches at once. */
export interface CountsQuery {
  readonly questions: readonly Question<GivenPapers>[];
  /** Papers that are counted among those of each search. */
  readonly among: readonly PaperId[];
}

/** How many papers a search finds, and how many of those that were named are among them. */
export interface QueryCount {
  readonly total: number;
  readonly among: number;
}

/** A question about the topics of papers that are named. */
export interface TopicsQuery {
  readonly groups: readonly (readonly PaperId[])[];
  /** So many topics at most. */
  readonly most: number;
}

/**
 * Papers that the library shall keep under a name, so that the next questions need not carry them: those
 * kept under the name `from` (null: none), with some and without others.
 */
export interface PapersToKeep {
  readonly name: string;
  readonly from: string | null;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Fields whose values the catalog can complete. */
export const COMPLETED_FIELDS = ['author', 'venue', 'topic'] as const;

export interface CompletionQuery {
  readonly field: (typeof COMPLETED_FIELDS)[number];
  /** Words of the value, the last one perhaps only begun; empty for the most frequent values. */
  readonly typed: string;
  readonly limit: number;
  readonly search?: number;
}

/** Half-open range of UTF-16 offsets. */
export type Range = readonly [start: number, end: number];

/** A text with the ranges that match the query. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Range[];
}

/** A row that a query found, with what matched. */
export interface FoundRow extends PaperRow {
  /** Matching ranges in the title. */
  readonly titleMarks: readonly Range[];
  /** A passage of summary or abstract around the best match; absent when nothing was searched for. */
  readonly snippet?: MarkedText;
}

export interface RowsPage {
  /** How many papers the query yields in all. */
  readonly total: number;
  /** There when few papers match and some that have most of the words follow. */
  readonly near?: NearMatches;
  readonly offset: number;
  readonly rows: readonly FoundRow[];
  /** What of the query could not be understood or answered; the rest was searched. */
  readonly mistakes: readonly Mistake[];
  /** There when more papers match than are ranked: so many are, those with the words in the title and the newest; the others follow by date. */
  readonly rankedOf?: number;
  /** There when nothing matches: the query with the nearest spelling that does find something. */
  readonly didYouMean?: string;
  /** There when the query is nothing but an identifier of this paper. */
  readonly named?: PaperId;
  /** Milliseconds the catalog took. */
  readonly tookMs: number;
}
