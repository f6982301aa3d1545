import type { DatabaseSync } from 'node:sqlite';
import { editDistance } from '../../../domain/query/edit-distance.ts';
import { fold, foldedWords } from '../../../domain/query/fold-words.ts';
import type { Words } from '../../../domain/query/plain-words.ts';
import { printQuery } from '../../../domain/query/print.ts';
import type { Query } from '../../../domain/query/query.ts';
import { mapTerms, positiveTermsOf } from '../../../domain/query/walk.ts';
import { numberOf } from '../../sqlite/columns.ts';
import type { Answer } from './answers.ts';
import { nearWords, type Spellings } from './spellings.ts';
import { quoted, toMatch } from './match.ts';

/** Shorter words have too many neighbours. */
const SHORTEST = 3;
/** Spellings that are tried for a word, and searches that are made in all, so that this takes milliseconds. */
const MOST_SPELLINGS = 6;
const MOST_TRIALS = 24;

const OCCURRENCES = 'SELECT count(*) AS n FROM paper_index WHERE paper_index MATCH ?';

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

function isOneWord(term: Words): boolean {
  const words = foldedWords(term.match.text);
  return words.length === 1 && (words[0]?.length ?? 0) >= SHORTEST && toMatch(term) !== undefined;
}

/** Spellings of a word that occur, nearest first, then those that more papers have; none of what is no single word. */
export function nearSpellings(db: DatabaseSync, term: Words, known: Spellings): readonly string[] {
  if (!isOneWord(term)) return [];
  const typed = fold(term.match.text);
  const most = typed.length < 5 ? 1 : 2;
  const near = nearWords(typed, known, most).map((word) => {
    // Whoever mistypes a word seldom mistypes its first letter.
    return { word, cost: editDistance(typed, word, most) + (word[0] === typed[0] ? 0 : 0.5) };
  });
  const best = near.toSorted((a, b) => a.cost - b.cost).slice(0, MOST_SPELLINGS * 4);
  const weighed = best.map((one) => ({ ...one, papers: numberOf(db.prepare(OCCURRENCES).get(quoted(one.word)) ?? {}, 'n') }));
  return weighed.sort((a, b) => a.cost - b.cost || b.papers - a.papers).slice(0, MOST_SPELLINGS).map(({ word }) => word);
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
