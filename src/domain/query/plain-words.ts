import { foldedWords } from './fold-words.ts';
import type { Query, Term } from './query.ts';

/** Words of a query, in a field or anywhere. */
export type Words = Extract<Term, { kind: 'words' }>;

/** A query that wants several plain words at once, taken apart. */
interface PlainWords {
  /** Each word once, in the order of the query: two at least. */
  readonly words: readonly Words[];
  /** What else is wanted, and stays wanted: fields, phrases, beginnings, NOT, groups. */
  readonly rest: readonly Query[];
}

/** Of a longer text that was pasted, the first so many words are looked at. */
const MOST_WORDS = 24;

/**
 * The plain words that a query wants beside each other: those with no field, quotes, star, dash or OR,
 * which a reader may remember wrongly. Undefined when there are fewer than two, because then there is
 * nothing that could be left out.
 */
export function plainWordsOf(query: Query): PlainWords | undefined {
  if (query.kind !== 'all') return undefined;
  const words = new Map<string, Words>();
  const rest: Query[] = [];
  for (const part of query.of) {
    if (isPlain(part)) words.set(foldedWords(part.match.text).join(' '), part);
    else rest.push(part);
  }
  return words.size < 2 ? undefined : { words: [...words.values()].slice(0, MOST_WORDS), rest };
}

/** How many of so many words are most of them: more than half. */
export function mostOf(count: number): number {
  return Math.floor(count / 2) + 1;
}

function isPlain(part: Query): part is Words {
  return part.kind === 'words' && part.field === null && (part.match.form === 'word' || part.match.form === 'half');
}
