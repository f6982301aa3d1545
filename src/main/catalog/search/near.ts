import { allOf } from '../../../domain/query/build.ts';
import { mostOf, plainWordsOf, type Words } from '../../../domain/query/plain-words.ts';
import type { Query } from '../../../domain/query/query.ts';
import { evaluate, indexed, type Asked } from './evaluate.ts';
import { wordMatch } from './match.ts';
import { nearSpellings } from './near-spellings.ts';
import { both, either, holds, sizeOf, without, type Numbers, type PaperSet } from './paper-set.ts';
import { ownScores, rarity } from './rank.ts';

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
export const MOST_NEAR = 25;
/** Of more than so many, the newest are compared. */
const MOST_COMPARED = 2_000;

interface Word {
  readonly term: Words & { readonly field: null };
  readonly set: PaperSet;
  readonly weight: number;
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
  const having = byCount(words, without(allowed, exact));
  const most = having.length;
  const wanted = mostOf(plain.words.length);
  if (most === 0 || (most < wanted && sizeOf(exact) > 0)) return undefined;
  const least = Math.min(wanted, most);
  const near = having[least - 1] ?? allowed;
  const numbers = ranked(asked.snapshot.newestOf(near, MOST_COMPARED), words, asked).slice(0, MOST_NEAR);
  const match = words.map(({ term }) => wordMatch(term)).join(' OR ');
  return { numbers: Uint32Array.from(numbers), words: least, of: plain.words.length, isCut: sizeOf(near) > MOST_NEAR, readAs, match };
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

/** The allowed papers that have one word at least, two words at least, and so on, as far as there are any. */
function byCount(words: readonly Word[], allowed: PaperSet): readonly PaperSet[] {
  const sets: PaperSet[] = [];
  for (const { set } of words) {
    const here = both(set, allowed);
    for (let at = sets.length; at >= 0; at -= 1) {
      const more = at === 0 ? here : both(here, sets[at - 1] ?? here);
      const before = sets[at];
      if (before !== undefined) sets[at] = either(before, more);
      else if (sizeOf(more) > 0) sets.push(more);
    }
  }
  return sets;
}

/** By the weights of the words that a paper has, those in its title and in the reader's own words once more. */
function ranked(numbers: Numbers, words: readonly Word[], asked: Asked): readonly number[] {
  const weighed = words.flatMap(({ term, set, weight }) => [{ weight, set }, { weight, set: indexed(asked, `title : (${wordMatch(term)})`) }]);
  const own = ownScores(words.map(({ term }) => term), asked);
  const scored = [...numbers].map((number) => {
    const score = weighed.reduce((sum, { weight, set }) => (holds(set, number) ? sum + weight : sum), own.get(number) ?? 0);
    return { number, score };
  });
  return scored.sort((a, b) => b.score - a.score).map(({ number }) => number);
}
