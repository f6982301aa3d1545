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

/** Reads the terms of papers: the stems of their words, and of each two that follow each other in a sentence. */
interface TermReader {
  /** All terms of a paper by their keys. */
  readonly termsOf: (paper: Described) => ReadonlyMap<string, Term>;
  /** How often a paper has each term, by their keys: all that comparing it needs, for a tenth of the memory. */
  readonly countsOf: (paper: Described) => ReadonlyMap<string, number>;
}

/** Words that a reader remembers the stems of. */
const MOST_REMEMBERED = 20_000;

/** V8 keeps the whole text for each longer piece of it, so only shorter words are remembered. */
const SHORT = 13;

/** A reader for many papers in a row: it remembers stems, so keep it as long as papers come. */
export function termReader(): TermReader {
  const keys = new Map<string, string>();
  const keyOf = (word: string): string => {
    const known = keys.get(word);
    if (known !== undefined) return known;
    const key = keyOfWord(word.toLowerCase());
    if (word.length < SHORT && keys.size < MOST_REMEMBERED) keys.set(word, key);
    return key;
  };
  return {
    termsOf: (paper) => {
      const terms = new Map<string, Term>();
      eachTerm(paper, keyOf, (key, times, text, from, to) => {
        const known = terms.get(key);
        terms.set(key, { key, words: known?.words ?? text.slice(from, to), count: (known?.count ?? 0) + times });
      });
      return terms;
    },
    countsOf: (paper) => {
      const counts = new Map<string, number>();
      eachTerm(paper, keyOf, (key, times) => counts.set(key, (counts.get(key) ?? 0) + times));
      return counts;
    },
  };
}

/** The stem of a word in lower case; empty for one that says nothing. */
function keyOfWord(word: string): string {
  return word.length < 2 || EMPTY_WORDS.has(word) || /^\p{N}+$/u.test(word) ? '' : stem(word);
}

/** Takes each term of a text, with how often it counts and where it stands. */
type Visit = (key: string, times: number, text: string, from: number, to: number) => void;

function eachTerm({ title, abstract, summary }: Described, keyOf: (word: string) => string, visit: Visit): void {
  eachTermOf(title, TITLE_COUNTS, keyOf, visit);
  if (abstract !== undefined) eachTermOf(abstract.text, 1, keyOf, visit);
  if (summary !== undefined) eachTermOf(summary.text, 1, keyOf, visit);
}

function eachTermOf(text: string, times: number, keyOf: (word: string) => string, visit: Visit): void {
  let before: { readonly key: string; readonly from: number; readonly to: number } | undefined;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const key = keyOf(word);
    if (key === '') continue;
    const to = index + word.length;
    visit(key, times, text, index, to);
    if (before !== undefined && !BREAK.test(text.slice(before.to, index))) visit(`${before.key} ${key}`, times, text, before.from, to);
    before = { key, from: index, to };
  }
}
