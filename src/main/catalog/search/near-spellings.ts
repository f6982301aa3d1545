import type { DatabaseSync } from 'node:sqlite';
import { editDistance } from '../../../domain/query/edit-distance.ts';
import { fold, foldedWords } from '../../../domain/query/fold-words.ts';
import type { Words } from '../../../domain/query/plain-words.ts';
import { numberOf } from '../../sqlite/columns.ts';
import { prepared } from '../../sqlite/prepared.ts';
import { quoted, toMatch } from './match.ts';
import { nearWords, type Spellings } from './spellings.ts';

/** Shorter words have too many neighbours. */
const SHORTEST = 3;
/** Spellings that are tried for a word. */
export const MOST_SPELLINGS = 6;

const OCCURRENCES = 'SELECT count(*) AS n FROM paper_index WHERE paper_index MATCH ?';

/** Whether a term is a single word, long enough to have a spelling. */
export function isOneWord(term: Words): boolean {
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
  const weighed = best.map((one) => ({ ...one, papers: numberOf(prepared(db, OCCURRENCES).get(quoted(one.word)) ?? {}, 'n') }));
  return weighed.sort((a, b) => a.cost - b.cost || b.papers - a.papers).slice(0, MOST_SPELLINGS).map(({ word }) => word);
}
