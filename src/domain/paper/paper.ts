/** The record this program is about, as every layer sees it. */

declare const paperIdBrand: unique symbol;

/**
 * Names a paper for ever: `doi:…`, `arxiv:…` (without version) or `title:…` (a hash). Chosen once,
 * when the paper first arrives, from the strongest identifier it then has; it never changes when a
 * later import brings a stronger one, because annotations hang on it.
 */
export type PaperId = string & { readonly [paperIdBrand]: true };

/** Identifiers of one paper in the schemes that others use. Values are normalised (see `identifiers.ts`). */
export interface Identifiers {
  /** arXiv identifier without version: `2203.00555` or `hep-th/9901001`. */
  readonly arxiv?: string;
  /** DOI, lower case, without resolver address: `10.1000/182`. */
  readonly doi?: string;
}

/** One person, as the source spells the name. */
export interface Person {
  readonly name: string;
}

export type LinkKind = 'code' | 'project' | 'page';

/** An address that belongs to the paper. Only `http:` and `https:` addresses are kept. */
export interface Link {
  readonly kind: LinkKind;
  readonly url: string;
}

/** Who wrote a text: the paper's authors, the site it was copied from, or the starter library. */
export type TextOrigin = 'authors' | 'site' | 'carrel';

/**
 * A text of a paper. `text` is what is read, searched and marked: highlights count its UTF-16
 * offsets. `raw` is the source exactly as it arrived.
 */
export interface PaperText {
  readonly text: string;
  readonly raw: string;
  readonly origin: TextOrigin;
}

export type PaperKind = 'method' | 'analysis' | 'survey' | 'benchmark' | 'theory' | 'system';

/** What one source says about one paper: every field a source can leave out is optional. */
export interface PaperRecord {
  readonly title: string;
  /** The title exactly as it arrived, line breaks included. */
  readonly titleRaw: string;
  readonly identifiers: Identifiers;
  readonly people: readonly Person[];
  /** True when the source names only some of the people ("et al."). */
  readonly peopleIncomplete: boolean;
  /** Publication date as far as it is known: `2022`, `2022-03` or `2022-03-01`. */
  readonly date?: string;
  readonly venue?: string;
  readonly abstract?: PaperText;
  readonly summary?: PaperText;
  readonly topics: readonly string[];
  readonly kind?: PaperKind;
  readonly links: readonly Link[];
}

/** A paper in the catalog: a record with its id and the time it arrived. */
export interface Paper extends PaperRecord {
  readonly id: PaperId;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly addedAt: number;
  readonly updatedAt: number;
}

/** What a row of the library panel needs, and nothing more. */
export interface PaperRow {
  readonly id: PaperId;
  readonly title: string;
  readonly people: readonly string[];
  readonly peopleIncomplete: boolean;
  readonly date?: string;
  readonly venue?: string;
  /** How its abstract or summary begins, where neither people nor a venue are known. */
  readonly opening?: string;
  readonly hasAbstract: boolean;
  readonly hasCode: boolean;
}

/** What it takes to name, cite and sort a paper, without its texts. */
export type PaperFacts = Pick<Paper, 'id' | 'title' | 'people' | 'peopleIncomplete' | 'date' | 'venue' | 'identifiers' | 'topics'>;
