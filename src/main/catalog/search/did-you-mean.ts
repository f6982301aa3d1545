import type { DatabaseSync } from 'node:sqlite';
import type { Words } from '../../../domain/query/plain-words.ts';
import { printQuery } from '../../../domain/query/print.ts';
import type { Query } from '../../../domain/query/query.ts';
import { mapTerms, positiveTermsOf } from '../../../domain/query/walk.ts';
import type { Answer } from './answers.ts';
import { isOneWord, MOST_SPELLINGS, nearSpellings } from './near-spellings.ts';

/** Searches that are made in all, so that this takes milliseconds. */
const MOST_TRIALS = 24;

/**
 * The query with the nearest spelling that finds something; undefined when there is none. First words
 * that no paper has are replaced, all of them; if each word occurs, one of them. What is offered was
 * searched before.
 */
export function didYouMean(db: DatabaseSync, { query, snapshot, finds }: Answer): string | undefined {
  const typed = positiveTermsOf(query).filter((term) => term.kind === 'words').filter(isOneWord);
  const missing = typed.filter((term) => !finds(term));
  const wrong = missing.length > 0 ? missing : typed;
  const spellings = new Map(wrong.map((term) => [term, nearSpellings(db, term, snapshot.spellings())]));
  const trials = missing.length > 0 ? allReplaced(query, spellings) : oneReplaced(query, spellings);
  const better = trials.slice(0, MOST_TRIALS).find(finds);
  return better === undefined ? undefined : printQuery(better).trimEnd();
}

/** Every word that has a spelling near it takes the nearest; then each in turn its second, third and so on. */
function allReplaced(query: Query, spellings: ReadonlyMap<Words, readonly string[]>): readonly Query[] {
  const first = new Map([...spellings].flatMap(([term, [word]]) => (word === undefined ? [] : [[term, word] as const])));
  const others = [...spellings].flatMap(([term, words]) => words.slice(1).map((word) => new Map([...first, [term, word]])));
  return first.size === 0 ? [] : [first, ...others].map((words) => replaced(query, words));
}

/** One word takes another spelling, the nearest spellings of all words first. */
function oneReplaced(query: Query, spellings: ReadonlyMap<Words, readonly string[]>): readonly Query[] {
  const ranks = Array.from({ length: MOST_SPELLINGS }, (_, rank) => rank);
  return ranks.flatMap((rank) => [...spellings].flatMap(([term, words]) => (words[rank] === undefined ? [] : [replaced(query, new Map([[term, words[rank]]]))])));
}

function replaced(query: Query, words: ReadonlyMap<Words, string>): Query {
  return mapTerms(query, (term) => {
    if (term.kind !== 'words') return term;
    const text = words.get(term);
    if (text !== undefined) return { ...term, match: { form: 'word', text } };
    // What is offered stands for itself: its last word is no longer being typed.
    return term.match.form === 'half' ? { ...term, match: { ...term.match, form: 'word' } } : term;
  });
}
