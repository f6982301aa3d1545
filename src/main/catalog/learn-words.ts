import type { DatabaseSync } from 'node:sqlite';
import { foldedWords } from '../../domain/query/fold-words.ts';
import type { PaperRecord } from '../../domain/paper/paper.ts';

/** Shorter words are never offered as a better spelling, longer ones are none, and numbers have no spelling. */
const WORTH_KNOWING = /^\D{3,30}$/u;

/**
 * Remembers the spellings of a record's words, from which the nearest one is offered when a search finds
 * nothing. A word whose papers are gone stays; what is offered is looked up first. Call inside a
 * transaction, with one learner for the whole of it.
 */
export function wordLearner(db: DatabaseSync): (record: PaperRecord) => void {
  const insert = db.prepare('INSERT OR IGNORE INTO words (word) VALUES (?)');
  const known = new Set<string>();
  return ({ title, summary, abstract, people }) => {
    const text = [title, summary?.text ?? '', abstract?.text ?? '', ...people.map(({ name }) => name)].join(' ');
    for (const word of foldedWords(text)) {
      if (known.has(word)) continue;
      known.add(word);
      if (WORTH_KNOWING.test(word)) insert.run(word);
    }
  };
}
