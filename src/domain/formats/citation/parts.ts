/** What the styles have in common: the facts of a paper as a reference names them. */
import { yearOf } from '../../paper/date.ts';
import type { PaperRecord } from '../../paper/paper.ts';
import { plainText } from '../../text/plain-text.ts';

export interface CitationPart {
  readonly text: string;
  readonly italic?: true;
}

/** A piece of a reference in upright letters. */
export function roman(text: string): CitationPart {
  return { text };
}

/** A piece of a reference in italics, as titles of what contains a paper are set. */
export function italic(text: string): CitationPart {
  return { text, italic: true };
}

/** What a reference says about a paper, each fact as far as it is known. */
export interface Cited {
  readonly title: string;
  readonly people: readonly string[];
  /** The source named only some of the people. */
  readonly incomplete: boolean;
  readonly year: string | undefined;
  /** From 1 to 12. */
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly venue: string | undefined;
  readonly arxiv: string | undefined;
  readonly doi: string | undefined;
  /** Address without a DOI or arXiv number. */
  readonly url: string | undefined;
}

/** The facts of the paper, its title without markup and without the stop that every style sets itself. */
export function citedOf(paper: PaperRecord): Cited {
  const { date, venue, people, peopleIncomplete, identifiers, links } = paper;
  const [, month, day] = date?.split('-') ?? [];
  return {
    title: plainText(paper.title).replace(/[.\s]+$/u, ''),
    people: people.map(({ name }) => name),
    incomplete: peopleIncomplete,
    year: date === undefined ? undefined : yearOf(date),
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
    venue,
    arxiv: identifiers.arxiv,
    doi: identifiers.doi,
    url: links.find(({ kind }) => kind === 'page')?.url,
  };
}

/** Where it can be found: its DOI's address, arXiv's, its own. */
export function placeOf({ doi, arxiv, url }: Cited): string | undefined {
  if (doi !== undefined) return `https://doi.org/${doi}`;
  return arxiv === undefined ? url : `https://arxiv.org/abs/${arxiv}`;
}

/** The sentence with a full stop, unless it ends in a mark of its own. */
export function stopped(text: string): string {
  return /[.?!]$/u.test(text) ? text : `${text}.`;
}
