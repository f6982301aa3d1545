/** What a paper is about, as terms with their weights. */
import { EMPTY_WORDS } from './empty-words.ts';
import { stem } from './stem.ts';

/** A term of a text: one stem, or two that follow each other. */
export interface Term {
  /** The stems, joined by a space. */
  readonly key: string;
  /** The words as the text has them. */
  readonly words: string;
  /** How often the text has it; in the title it counts as three. */
  readonly count: number;
}

/** What terms are taken from. */
export interface Described {
  readonly title: string;
  readonly abstract?: { readonly text: string };
  readonly summary?: { readonly text: string };
}

/** The title says what a paper is about in the fewest words. */
const TITLE_COUNTS = 3;

const WORD = /[\p{L}\p{N}]+/gu;

/** What parts two words: everything but white space, hyphens and the little words between. */
const BREAK = /[^\p{L}\p{N}\s\p{Pd}]/u;

/** Reads the terms of papers. */
export type TermReader = (paper: Described) => ReadonlyMap<string, Term>;

/**
 * All terms of a paper by their keys: the stems of its words, and of each two that follow each other in
 * a sentence. A reader remembers the words it has met, so one reader should read all papers of a task.
 */
export function termReader(): TermReader {
  const keys = new Map<string, string>();
  const keyOf = (word: string): string => {
    const known = keys.get(word);
    if (known !== undefined) return known;
    const key = keyOfWord(word.toLowerCase());
    keys.set(word, key);
    return key;
  };
  return ({ title, abstract, summary }) => {
    const terms = new Map<string, Counted>();
    addTerms(terms, keyOf, title, TITLE_COUNTS);
    if (abstract !== undefined) addTerms(terms, keyOf, abstract.text, 1);
    if (summary !== undefined) addTerms(terms, keyOf, summary.text, 1);
    return terms;
  };
}

type Counted = { -readonly [K in keyof Term]: Term[K] };

/** The stem of a word in lower case; empty for one that says nothing. */
function keyOfWord(word: string): string {
  return word.length < 2 || EMPTY_WORDS.has(word) || /^\p{N}+$/u.test(word) ? '' : stem(word);
}

function addTerms(terms: Map<string, Counted>, keyOf: (word: string) => string, text: string, times: number): void {
  let before: { readonly key: string; readonly from: number; readonly to: number } | undefined;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const key = keyOf(word);
    if (key === '') continue;
    const to = index + word.length;
    add(terms, key, text, [index, to], times);
    if (before !== undefined && !BREAK.test(text.slice(before.to, index))) add(terms, `${before.key} ${key}`, text, [before.from, to], times);
    before = { key, from: index, to };
  }
}

function add(terms: Map<string, Counted>, key: string, text: string, [from, to]: readonly [number, number], times: number): void {
  const known = terms.get(key);
  if (known === undefined) terms.set(key, { key, words: text.slice(from, to), count: times });
  else known.count += times;
}
