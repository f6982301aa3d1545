/** How alike two papers are by what they say, and by which of their terms. */
import type { Term } from './terms.ts';

interface Likeness {
  /** 0: no term in common. 1: as like as the paper is to itself. */
  readonly degree: number;
  /** The terms in common, those that weigh most first; those within a longer one are left out. */
  readonly shared: readonly Term[];
}

type Terms = ReadonlyMap<string, Term>;
type Counts = ReadonlyMap<string, number>;

/** How many papers of how many have a stem. */
export interface Occurrence {
  readonly papers: number;
  readonly having: (stem: string) => number;
}

/**
 * Two words that follow each other are in fewer papers than the rarer of them. Counting them would
 * cost more than all the rest, so they are taken to be in a quarter of these; on our own library that
 * ranks no worse than the true count.
 */
const TOGETHER = 1 / 4;

/** Compares papers with `own`: cosine of the TF-IDF weights, with the length of a text taken before the rarity of its terms. */
export function likenessTo(own: Terms, occurrence: Occurrence): (other: Counts) => Likeness {
  const rarity = new Map([...own.keys()].map((key) => [key, rarityOf(key, occurrence)]));
  const compare = (other: Counts): { readonly product: number; readonly parts: readonly (readonly [Term, number])[] } => {
    const parts = [...own.values()].flatMap((term): readonly (readonly [Term, number])[] => {
      const theirs = other.get(term.key);
      if (theirs === undefined) return [];
      return [[term, weight(term.count) * weight(theirs) * (rarity.get(term.key) ?? 0) ** 2]];
    });
    return { product: parts.reduce((sum, [, part]) => sum + part, 0), parts };
  };
  const counts = new Map([...own.values()].map(({ key, count }) => [key, count]));
  const itself = compare(counts).product / (lengthOf(counts) || 1);
  return (other) => {
    const { product, parts } = compare(other);
    const degree = product === 0 ? 0 : Math.min(1, product / lengthOf(other) / itself);
    const shared = [...parts].sort(([, a], [, b]) => b - a).map(([term]) => term);
    return { degree, shared: withoutParts(shared) };
  };
}

/** Inverse document frequency of a term, smoothed so that it is never below 1. */
export function rarityOf(key: string, { papers, having }: Occurrence): number {
  const stems = key.split(' ');
  const count = Math.min(...stems.map(having)) * (stems.length > 1 ? TOGETHER : 1);
  return Math.log((papers + 1) / (Math.max(1, count) + 1)) + 1;
}

/** A term that comes again says less each time. */
function weight(count: number): number {
  return 1 + Math.log(count);
}

function lengthOf(counts: Counts): number {
  let sum = 0;
  for (const count of counts.values()) sum += weight(count) ** 2;
  return Math.sqrt(sum);
}

function withoutParts(terms: readonly Term[]): readonly Term[] {
  const pairs = terms.filter(({ key }) => key.includes(' '));
  return terms.filter(({ key }) => !pairs.some((pair) => pair.key !== key && pair.key.split(' ').includes(key)));
}
