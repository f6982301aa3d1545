/** How well known papers are found again. */

export interface Asked {
  readonly query: string;
  readonly kind: string;
  /** Any of these is what was looked for. */
  readonly papers: readonly string[];
}

export interface Answered extends Asked {
  /** Place of the first of the papers in what was found, counted from 1; undefined when it is not among the first ten. */
  readonly place: number | undefined;
  /** What came first instead. */
  readonly first: string | undefined;
}

interface Score {
  /** Share of the queries whose paper came first, and came among the first ten. */
  readonly successAt1: number;
  readonly successAt10: number;
  /** Mean reciprocal rank over the first ten, https://en.wikipedia.org/wiki/Mean_reciprocal_rank */
  readonly mrr: number;
}

/** How many of the papers found are looked at. */
export const DEPTH = 10;

/** Where the paper stands in what was found, best first. */
export function answered(asked: Asked, found: readonly { readonly id: string; readonly title: string }[]): Answered {
  const at = found.slice(0, DEPTH).findIndex(({ id }) => asked.papers.includes(id));
  return { ...asked, place: at < 0 ? undefined : at + 1, first: found[0]?.title };
}

/** The score of all queries together; there has to be one at least. */
export function scoreOf(all: readonly Answered[]): Score {
  const mean = (value: (place: number | undefined) => number): number => all.reduce((sum, { place }) => sum + value(place), 0) / all.length;
  return {
    successAt1: mean((place) => (place === 1 ? 1 : 0)),
    successAt10: mean((place) => (place === undefined ? 0 : 1)),
    mrr: mean((place) => (place === undefined ? 0 : 1 / place)),
  };
}
