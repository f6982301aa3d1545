import type { PaperRecord } from '../../src/domain/paper/paper.ts';
import { between, pick, randomFrom, type Random } from '../papers/random.ts';
import type { BenchQuery, QueryKind } from './query.ts';

/** How often each kind is asked: 200 in all, the shares of a person who types. */
const SHARES: Readonly<Record<QueryKind, number>> = {
  'rare word': 30,
  'common word': 30,
  'two words': 40,
  'three words': 30,
  phrase: 30,
  'half a word': 40,
};

/** A word counts as common when at least one paper in 25 has it, as rare when at most one in 1,000 has. */
const [COMMON, RARE] = [1 / 25, 1 / 1_000];

/** Nobody searches for these alone. */
const EMPTY = new Set('the of and to a in we is that for on with this as by are from be an our which it can at or not than have has their its'.split(' '));

/**
 * The queries of a seed. They are made from a sample of the papers themselves, so that most of them
 * find something, and do not depend on how many papers there are.
 */
export function makeQueries(sample: readonly PaperRecord[], seed: number): readonly BenchQuery[] {
  const random = randomFrom(seed);
  const texts = sample.map(wordsOf).filter((words) => words.length > 50);
  const shares = sharesOf(texts);
  const all = [...shares.keys()].filter((word) => word.length > 2 && !EMPTY.has(word));
  const common = all.filter((word) => (shares.get(word) ?? 0) >= COMMON);
  const rare = all.filter((word) => (shares.get(word) ?? 0) <= RARE);
  const make: Readonly<Record<QueryKind, () => readonly string[]>> = {
    'rare word': () => [pick(random, rare)],
    'common word': () => [pick(random, common)],
    'two words': () => together(random, pick(random, texts), 2),
    'three words': () => together(random, pick(random, texts), 3),
    phrase: () => neighbours(random, pick(random, texts)),
    'half a word': () => halfTyped(random, pick(random, texts)),
  };
  const queries = (Object.keys(SHARES) as QueryKind[]).flatMap((kind) => Array.from({ length: SHARES[kind] }, () => ({ kind, words: make[kind](), place: random() })));
  return queries.sort((a, b) => a.place - b.place).map(({ kind, words }) => ({ kind, words }));
}

function wordsOf({ title, abstract }: PaperRecord): readonly string[] {
  return `${title} ${abstract?.text ?? ''}`.toLowerCase().match(/[a-z]+/gu) ?? [];
}

/** In which share of the texts each word is. */
function sharesOf(texts: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const words of texts) for (const word of new Set(words)) shares.set(word, (shares.get(word) ?? 0) + 1 / texts.length);
  return shares;
}

/** Different words of one text, as somebody who remembers it would type them. */
function together(random: Random, text: readonly string[], count: number): readonly string[] {
  const worth = [...new Set(text)].filter((word) => word.length > 3 && !EMPTY.has(word));
  const chosen = new Set<string>();
  while (chosen.size < Math.min(count, worth.length)) chosen.add(pick(random, worth));
  return [...chosen];
}

function neighbours(random: Random, text: readonly string[]): readonly string[] {
  const at = between(random, 0, text.length - 3);
  return text.slice(at, at + 2);
}

/** Sometimes a whole word, then the first letters of another. */
function halfTyped(random: Random, text: readonly string[]): readonly string[] {
  const [first = '', second = ''] = together(random, text, 2);
  const half = second.slice(0, between(random, 2, 6));
  return random() < 0.4 ? [first, half] : [half];
}
