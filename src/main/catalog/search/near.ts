import { allOf } from '../../../domain/query/build.ts';
import { mostOf, plainWordsOf, type Words } from '../../../domain/query/plain-words.ts';
import type { Query } from '../../../domain/query/query.ts';
import { evaluate, type Asked } from './evaluate.ts';
import { wordMatch } from './match.ts';
import { nearSpellings } from './near-spellings.ts';
import { holds, numbersIn, sizeOf, without, type Numbers, type PaperSet } from './paper-set.ts';
import { ownScores, rarity, scoresOf } from './rank.ts';

/** Papers that have only some of a query's plain words, and all else that it wants. */
export interface Near {
  /** Best first. */
  readonly numbers: Numbers;
  /** How many of the words each of them has at least. */
  readonly words: number;
  /** How many words the query has. */
  readonly of: number;
  /** True when there are more of them, which are not shown. */
  readonly isCut: boolean;
  /** Words that no paper has, each with the spelling that was searched in its place. */
  readonly readAs: readonly (readonly [typed: string, read: string])[];
  /** Any of the words, in the language of the index. */
  readonly match: string;
}

/** So many are shown at most: whoever finds few papers is glad of the nearest, not of a thousand. */
export const MOST_NEAR = 50;
/** So many, those with most and rarest words, are compared in full. */
const MOST_COMPARED = 500;

interface Word {
  readonly term: Words & { readonly field: null };
  readonly set: PaperSet;
  readonly weight: number;
}

/** Papers that have the same of the words, newest first, as far as they are compared. */
interface Group {
  readonly has: readonly Word[];
  readonly weight: number;
  readonly numbers: number[];
  count: number;
}

/**
 * The papers beside `exact` that come nearest to having all of a query's plain words: those that have
 * most of them; where no paper matches, those that have as many as any has. Everything else that the
 * query says stays as strict as it is. Undefined when there are none, or no two plain words.
 */
export function nearest(query: Query, exact: PaperSet, asked: Asked): Near | undefined {
  const plain = plainWordsOf(query);
  if (plain === undefined) return undefined;
  const { readAs, words } = known(plain.words, asked);
  const allowed = plain.rest.length === 0 ? asked.snapshot.everyPaper() : evaluate(allOf(plain.rest), asked);
  const groups = grouped(words, without(allowed, exact), asked);
  const most = Math.max(0, ...groups.map(({ has }) => has.length));
  const wanted = mostOf(plain.words.length);
  if (most === 0 || (most < wanted && sizeOf(exact) > 0)) return undefined;
  const least = Math.min(wanted, most);
  const near = groups.filter(({ has }) => has.length >= least).sort((a, b) => b.weight - a.weight);
  const match = words.map(({ term }) => wordMatch(term)).join(' OR ');
  const best = ranked(near, match, words, asked);
  const count = near.reduce((sum, group) => sum + group.count, 0);
  return { numbers: Uint32Array.from(best.slice(0, MOST_NEAR)), words: least, of: plain.words.length, isCut: count > MOST_NEAR, readAs, match };
}

/** The words that any paper has; in place of a word that none has, its nearest spelling. */
function known(plain: readonly Words[], asked: Asked): Pick<Near, 'readAs'> & { readonly words: readonly Word[] } {
  const readAs: (readonly [string, string])[] = [];
  const words = plain.flatMap((typed): readonly Word[] => {
    const term = { ...typed, field: null };
    const found = wordOf(term, asked);
    if (found !== undefined) return [found];
    const [read] = nearSpellings(asked.db, term, asked.snapshot.spellings());
    const instead = read === undefined ? undefined : wordOf({ ...term, match: { form: 'word', text: read } }, asked);
    if (read === undefined || instead === undefined) return [];
    readAs.push([typed.match.text, read]);
    return [instead];
  });
  return { readAs, words };
}

function wordOf(term: Word['term'], asked: Asked): Word | undefined {
  const set = evaluate(term, asked);
  const papers = sizeOf(set);
  return papers === 0 ? undefined : { term, set, weight: rarity(papers, asked.snapshot.size) };
}

/** The papers that have any of the words, by which of them they have. */
function grouped(words: readonly Word[], allowed: PaperSet, { snapshot }: Asked): readonly Group[] {
  const having = new Uint32Array(snapshot.size);
  for (const [at, { set }] of words.entries()) for (const number of numbersIn(set)) having[number] = (having[number] ?? 0) | (1 << at);
  const groups = new Map<number, Group>();
  for (const number of snapshot.newest()) {
    const bits = having[number] ?? 0;
    if (bits === 0 || !holds(allowed, number)) continue;
    const group = groups.get(bits) ?? groupOf(words.filter((_, at) => ((bits >>> at) & 1) === 1));
    groups.set(bits, group);
    group.count += 1;
    if (group.numbers.length < MOST_COMPARED) group.numbers.push(number);
  }
  return [...groups.values()];
}

function groupOf(has: readonly Word[]): Group {
  return { has, weight: has.reduce((sum, { weight }) => sum + weight, 0), numbers: [], count: 0 };
}

/** By BM25 over any of the words, times the share of the words that a paper has, in which rare ones count more. */
function ranked(groups: readonly Group[], match: string, words: readonly Word[], asked: Asked): readonly number[] {
  const compared = groups.flatMap(({ numbers, weight }) => numbers.map((number) => ({ number, weight }))).slice(0, MOST_COMPARED);
  const scores = scoresOf(asked.db, match, compared.map(({ number }) => number));
  const own = ownScores(words.map(({ term }) => term), asked);
  const scored = compared.map(({ number, weight }) => ({ number, score: weight * ((scores.get(number) ?? 0) + (own.get(number) ?? 0)) }));
  return scored.sort((a, b) => b.score - a.score).map(({ number }) => number);
}
