import type { DatabaseSync } from 'node:sqlite';
import { anyOf } from '../../../domain/query/build.ts';
import { foldedWords, hasWords } from '../../../domain/query/fold-words.ts';
import { isShortBeginning } from '../../../domain/query/hardly-begun.ts';
import type { Query, WordMatch } from '../../../domain/query/query.ts';
import { positiveTermsOf } from '../../../domain/query/walk.ts';
import { titleKey } from '../../../domain/paper/title-key.ts';
import { prepared } from '../../sqlite/prepared.ts';
import { evaluate, indexed, kept, ownNumbers, type Asked } from './evaluate.ts';
import { begunInTitle, quoted, toMatch, wordMatch, type IndexedWords } from './match.ts';
import { both, either, holds, isEmpty, numbersOf, setOf, sizeOf, without, type Numbers, type PaperSet } from './paper-set.ts';
import { scoresOf, type Scores } from './scores.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * So many papers are ranked at most. Of more matches these are the newest of those that have the words
 * in the title, and the newest of all; the others follow by date. A paper with the words in its title
 * makes two others needless: without them it would take five mentions in the abstract to stand before it.
 */
export const MOST_RANKED = 2_000;
const MOST_BY_TITLE = 1_500;

/** Of several words all papers up to so many: to look for titles that have all of them takes as long. */
const MOST_OF_SEVERAL = 5_000;

/** How much more a paper counts whose title is what was typed, begins so, or has the words close together. */
const BOOST = { sameTitle: 1_000, titleBegins: 2, nearInTitle: 1.5, nearInText: 1.25 } as const;

/** What a word in a note or highlight counts: about as much as one in the abstract. */
const OWN_WEIGHT = 1.2;

/** Words that stand so far apart at most count as close together. */
const NEAR = 3;

/** A title or a word is taken for begun from so many letters on. */
const SHORTEST_BEGINNING = 4;
const MOST_TITLES = 200;

const SAME_TITLE = 'SELECT group_concat(id) AS ids FROM papers WHERE title_key = ?';
const TITLE_BEGINS = `SELECT group_concat(id) AS ids FROM (SELECT id FROM papers WHERE title_key >= ? AND title_key < ? LIMIT ${String(MOST_TITLES)})`;

/** The words by which a query's papers are ranked and in which they are marked, in the language of the index. */
export interface RankedWords {
  readonly match: string;
  /** Any of the words, for papers that have only some of them. */
  readonly anyMatch: string;
  /** The terms that these words are. */
  readonly terms: readonly IndexedWords[];
  /** Every word that is looked for in titles or anywhere, in the order of the query. */
  readonly words: readonly WordMatch[];
  /** There when a short beginning is all that there is to rank by. */
  readonly begun?: IndexedWords;
  /** There when a phrase is all that there is to rank by: papers that have all of its words somewhere. */
  readonly together?: string;
  /** True when the papers that have these words are the query's papers. */
  readonly whole: boolean;
}

/**
 * Undefined when the query has no words to rank by. What is negated counts for nothing, and of a short
 * beginning beside others only the whole word counts ("RL" in "deep RL").
 */
export function rankedWords(query: Query): RankedWords | undefined {
  const positive = indexedWords(query);
  const words = positive.filter(({ field }) => field === null || field === 'title').map(({ match }) => match);
  const whole = toMatch(query);
  const together = query.kind === 'words' && query.match.form === 'phrase' ? foldedWords(query.match.text).map(quoted).join(' AND ') : '';
  const common = { terms: positive, words, anyMatch: positive.map(wordMatch).join(' OR '), ...(together !== '' && { together }) };
  if (whole !== undefined) return { ...common, match: whole, whole: true };
  const typed = positive.filter(({ match }) => !isShortBeginning(match));
  const begun = positive.filter(({ match }) => isShortBeginning(match));
  const required = (query.kind === 'all' ? query.of : []).map(toMatch).filter((match) => match !== undefined);
  const match = required.length > 0 ? required.join(' AND ') : toMatch(anyOf(typed));
  if (match === undefined) return begun[0] && { ...common, match: wordMatch(begun[0]), begun: begun[0], whole: false };
  const also = begun.map(({ match: { text } }) => quoted(text)).join(' OR ');
  return { ...common, match: also === '' ? match : `((${match}) AND (${also})) OR (${match})`, whole: false };
}

/** Words that the index of words can rank. */
function indexedWords(query: Query): readonly IndexedWords[] {
  return positiveTermsOf(query).flatMap((term): readonly IndexedWords[] => {
    if (term.kind !== 'words' || term.field === 'venue' || term.field === 'topic') return [];
    return [{ ...term, field: term.field }];
  });
}

/**
 * The papers of `set` best match first; only those that are ranked, where there are too many to rank all
 * and their scores are not `known`.
 */
export function bestFirst(asked: Asked, set: PaperSet, ranked: RankedWords, known?: Scores): { readonly best: Numbers; readonly isPartial: boolean } {
  const { db, snapshot } = asked;
  if (ranked.begun !== undefined) return { best: byBeginning(asked, set, ranked.begun), isPartial: false };
  const isPartial = known === undefined && sizeOf(set) > (ranked.whole && ranked.terms.length > 1 ? MOST_OF_SEVERAL : MOST_RANKED);
  const titles = sameTitles(db, ranked, snapshot.size);
  const own = ownScores(ranked.terms, asked);
  const inTitle = isPartial ? both(set, indexed(asked, `title : (${ranked.match})`)) : undefined;
  const candidates = snapshot.newestOf(inTitle === undefined ? set : likeliest(snapshot, set, inTitle, [...titles.same, ...titles.begins, ...own.keys()]));
  const scores = known ?? (ranked.whole && !isPartial ? scoresOf(db, ranked.match) : scoresOf(db, ranked.match, candidates));
  // Papers that have some of the words only in what the reader wrote.
  const partly = own.size === 0 ? [] : [...candidates].filter((number) => !scores.has(number));
  const partlyScores = partly.length === 0 ? undefined : scoresOf(db, ranked.anyMatch, partly);

  const boosts: readonly (readonly [PaperSet, number])[] = [
    [setOf(titles.same, snapshot.size), BOOST.sameTitle],
    [setOf(titles.begins, snapshot.size), BOOST.titleBegins],
    ...(candidates.length < 2 ? [] : closeTogether(asked, ranked, sizeOf(set) > MOST_RANKED, inTitle)),
  ];
  const scored = [...candidates].map((number, place) => {
    const factor = boosts.reduce((product, [papers, boost]) => (holds(papers, number) ? product * boost : product), 1);
    const score = scores.get(number) ?? partlyScores?.get(number) ?? 0;
    return { number, place, score: (score + (own.get(number) ?? 0)) * factor };
  });
  // Candidates are newest first, so their places decide among equals.
  scored.sort((a, b) => b.score - a.score || a.place - b.place);
  return { best: Uint32Array.from(scored, ({ number }) => number), isPartial };
}

/** Papers that have the word in the title, whole or begun, or in the reader's own words; then the others; newest first each time. */
function byBeginning(asked: Asked, set: PaperSet, term: IndexedWords): Numbers {
  const { snapshot } = asked;
  const own = setOf(ownNumbers(term, asked), snapshot.size);
  const whole = kept(asked, `title : ${quoted(term.match.text)}`);
  const begun = kept(asked, begunInTitle(term.match));
  const tiers = [both(set, whole), both(set, either(begun, own)), set];
  const best = new Uint32Array(sizeOf(set));
  let length = 0;
  let placed = setOf([], snapshot.size);
  for (const tier of tiers) {
    const numbers = snapshot.newestOf(without(tier, placed));
    best.set(numbers, length);
    length += numbers.length;
    placed = either(placed, tier);
  }
  return best;
}

/** Of too many papers those that are worth ranking: the given ones, the newest with the words in the title, the newest. */
function likeliest(snapshot: Snapshot, set: PaperSet, inTitle: PaperSet, given: readonly number[]): PaperSet {
  const first = both(set, setOf(given, snapshot.size));
  const byTitle = snapshot.newestOf(inTitle, MOST_BY_TITLE);
  const chosen = either(first, setOf(byTitle, snapshot.size));
  const newest = snapshot.newestOf(without(set, chosen), Math.max(0, MOST_RANKED - sizeOf(chosen) - byTitle.length));
  return either(chosen, setOf(newest, snapshot.size));
}

/** What papers gain by words that stand in the reader's notes or highlights: rare words more, as in BM25. */
export function ownScores(terms: readonly IndexedWords[], asked: Asked): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (const term of terms) {
    const own = ownNumbers(term, asked);
    if (own.length === 0) continue;
    const gain = OWN_WEIGHT * rarity(sizeOf(evaluate(term, asked)), asked.snapshot.size);
    for (const number of own) scores.set(number, (scores.get(number) ?? 0) + gain);
  }
  return scores;
}

/** Inverse document frequency as BM25 has it, of a word that `papers` of `all` have; never less than 0. */
export function rarity(papers: number, all: number): number {
  return Math.max(1e-6, Math.log((all - papers + 0.5) / (papers + 0.5)));
}

function sameTitles(db: DatabaseSync, { words }: RankedWords, size: number): { readonly same: Numbers; readonly begins: Numbers } {
  const key = titleKey(words.map(({ text }) => text).join(' '));
  const none = new Uint32Array(0);
  if (key === '' || size === 0) return { same: none, begins: none };
  const same = numbersOf(prepared(db, SAME_TITLE).get(key)?.['ids']);
  const begins = key.length < SHORTEST_BEGINNING ? none : numbersOf(prepared(db, TITLE_BEGINS).get(key, `${key}\u{10ffff}`)?.['ids']);
  return { same, begins };
}

/**
 * Papers that have all the words close together, in the title and anywhere, with how much more they
 * count. Of many papers only titles are searched: in the texts it would take as long as all the rest,
 * and says little. `inTitle` are the papers with the words in the title, where they are known.
 */
function closeTogether(asked: Asked, { words, terms }: RankedWords, areMany: boolean, inTitle: PaperSet | undefined): readonly (readonly [PaperSet, number])[] {
  const phrases = words.filter(isTyped).map(({ form, text }) => (form === 'word' || form === 'phrase' ? quoted(text) : `${quoted(text)} *`));
  if (phrases.length < 2) return [];
  const near = `NEAR(${phrases.join(' ')}, ${String(NEAR)})`;
  const titles = (): readonly [PaperSet, number] => [indexed(asked, `title : ${near}`), BOOST.nearInTitle];
  // No title has the words close together if none has them at all; words of other fields stand in no title.
  if (inTitle !== undefined && isEmpty(inTitle) && words.length === terms.length) return [];
  if (areMany) return [titles()];
  const anywhere = indexed(asked, near);
  return isEmpty(anywhere) ? [] : [titles(), [anywhere, BOOST.nearInText]];
}

/** Whole words, and half ones of which enough is typed. */
function isTyped({ form, text }: WordMatch): boolean {
  return hasWords(text) && (form === 'word' || form === 'phrase' || text.length >= SHORTEST_BEGINNING);
}
