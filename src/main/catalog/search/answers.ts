import type { DatabaseSync } from 'node:sqlite';
import type { GivenPapers } from '../../../domain/query/annotation-terms.ts';
import { isEverything, type Mistake, type Query } from '../../../domain/query/query.ts';
import { parseQuery } from '../../../domain/query/parse.ts';
import { BEST_FIRST, type Sort } from '../../../domain/query/sort.ts';
import type { Question } from '../../../ipc/contract.ts';
import { evaluate, withoutPunctuation, type Asked } from './evaluate.ts';
import { givenGroups } from './given-papers.ts';
import { keyOf } from './key-of.ts';
import { nearest, type Near } from './near.ts';
import { inGroups, orderOf } from './order.ts';
import { either, inOrder, isEmpty, setOf, sizeOf, without, type Numbers, type PaperSet } from './paper-set.ts';
import { bestFirst, rankedWords, type RankedWords } from './rank.ts';
import { phraseScores, type Scores } from './scores.ts';
import type { Snapshot } from './snapshot.ts';

/** The papers that match a question, kept so that the next page and the counts beside it cost nothing. */
export interface Answer {
  readonly query: Query;
  readonly mistakes: readonly Mistake[];
  /** The papers that match, and those nearest to matching. */
  readonly set: PaperSet;
  readonly total: number;
  /** How many of them match. */
  readonly exact: number;
  /** Where few match, those that follow them. */
  readonly near: Near | undefined;
  readonly ranked: RankedWords | undefined;
  readonly snapshot: Snapshot;
  /** The papers in this order. */
  readonly inOrder: (sort?: Sort) => Ordered;
  /** Whether another query, asked with the same sets at the same time, finds anything. */
  readonly finds: (query: Query) => boolean;
}

interface Ordered {
  readonly numbers: Numbers;
  /** How many were ranked, where there were too many to rank all. */
  readonly rankedOf?: number;
}

/** Everything that answering needs of the world. */
interface AnswerParts {
  readonly db: DatabaseSync;
  /** The library as it is now; another object whenever the catalog has changed. */
  readonly snapshot: () => Snapshot;
  readonly now: () => number;
  /** Row number of the paper that an identifier names. */
  readonly numberOf: (name: string) => number | undefined;
}

/** With fewer matches than this, papers that have most of the words follow. */
const FEW = 10;
/** So many questions are remembered, until the catalog changes. */
const MOST_KEPT = 6;
/** `added:7d` means something else after a while. In milliseconds. */
const KEPT_FOR = 60_000;

/** Answers questions, and remembers the last ones; `passing` ones leave what is remembered as it is. */
export function answerer({ db, snapshot: current, now, numberOf }: AnswerParts): (question: Question<GivenPapers>, passing?: boolean) => Answer {
  let before: Snapshot | undefined;
  const kept = new Map<string, Answer>();

  return ({ query: text, sets = {}, strict = false }, passing = false) => {
    const snapshot = current();
    if (snapshot !== before) kept.clear();
    before = snapshot;
    const key = keyOf([text, sets, strict, Math.floor(now() / KEPT_FOR)]);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const { query, mistakes } = parseQuery(text);
    const answer = answerTo(withoutPunctuation(query), mistakes, strict, passing, { db, snapshot, sets, now: now(), numberOf });
    if (passing) return answer;
    kept.set(key, answer);
    for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest);
    return answer;
  };
}

function answerTo(query: Query, mistakes: readonly Mistake[], strict: boolean, isCounted: boolean, asked: Asked): Answer {
  const { snapshot } = asked;
  const ranked = rankedWords(query);
  const scores = isCounted ? undefined : phraseScores(query, asked);
  const matching = isEverything(query) ? snapshot.everyPaper() : scores === undefined ? evaluate(query, asked) : setOf(scores.keys(), snapshot.size);
  const exact = sizeOf(matching);
  const near = strict || exact >= FEW ? undefined : nearest(query, matching, asked);
  const nearSet = near && setOf(near.numbers, snapshot.size);
  const orders = new Map<string, Ordered>();
  return {
    query,
    mistakes,
    set: nearSet === undefined ? matching : either(matching, nearSet),
    total: exact + (near?.numbers.length ?? 0),
    exact,
    near,
    ranked,
    snapshot,
    finds: (other) => !isEmpty(evaluate(other, asked)),
    inOrder: (sort = BEST_FIRST) => {
      const key = keyOf(sort);
      const order = orders.get(key) ?? orderedBy(sort, matching, ranked, asked, scores);
      const all = near === undefined || orders.has(key) ? order : withNear(order, sort.by === 'relevance' ? near.numbers : orderedBy(sort, nearSet ?? matching, undefined, asked).numbers);
      orders.set(key, all);
      return all;
    },
  };
}

function orderedBy(sort: Sort, set: PaperSet, ranked: RankedWords | undefined, asked: Asked, scores?: Scores): Ordered {
  const { db, snapshot } = asked;
  if (sort.by === 'given') return { numbers: inOrder(inGroups(snapshot, givenGroups(db, sort.groups), sort.othersAt), set) };
  if (sort.by !== 'relevance' || ranked === undefined) return { numbers: inOrder(orderOf(snapshot, sort), set) };
  const { best, isPartial } = bestFirst(asked, set, ranked, scores);
  const numbers = isPartial ? joined(best, snapshot.newestOf(without(set, setOf(best, snapshot.size)))) : best;
  const directed = sort.direction === 'desc' ? numbers : numbers.toReversed();
  return isPartial ? { numbers: directed, rankedOf: best.length } : { numbers: directed };
}

/** Those that have most of the words stand after those that have all, in any order. */
function withNear({ numbers }: Ordered, near: Numbers): Ordered {
  return { numbers: joined(numbers, near) };
}

function joined(first: Numbers, others: Numbers): Numbers {
  const all = new Uint32Array(first.length + others.length);
  all.set(first);
  all.set(others, first.length);
  return all;
}
