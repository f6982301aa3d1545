import type { DatabaseSync } from 'node:sqlite';
import { foldedWords } from '../../domain/query/fold-words.ts';
import type { PaperRecord } from '../../domain/paper/paper.ts';
import { newPieces } from './new-pieces.ts';

/** Shorter words are never offered as a better spelling, longer ones are none, and numbers have no spelling. */
const WORTH_KNOWING = /^\D{3,30}$/u;

/**
 * Remembers the spellings of papers, from which the nearest one is offered when a search finds nothing. A
 * word whose papers are gone stays; what is offered is looked up first. Call inside a transaction.
 */
interface WordLearner {
  readonly learn: (record: PaperRecord) => void;
  /** Writes what was learnt. */
  readonly flush: () => void;
  /** Forgets what was not written, and what was, after the database has gone back. */
  readonly forget: () => void;
}

/** A learner for one run of writes to this database. */
export function wordLearner(db: DatabaseSync): WordLearner {
  const insert = db.prepare('INSERT OR IGNORE INTO words (word) SELECT value FROM json_each(?)');
  let pieces = newPieces();
  let fresh = new Set<string>();
  const learn = (text: string): void => {
    for (const piece of pieces.of(text)) for (const word of foldedWords(piece)) if (WORTH_KNOWING.test(word)) fresh.add(word);
  };
  return {
    learn: ({ title, summary, abstract, people }) => {
      learn(title);
      if (summary !== undefined) learn(summary.text);
      if (abstract !== undefined) learn(abstract.text);
      for (const { name } of people) learn(name);
    },
    flush: () => {
      // In the order of the table, so that neighbours are written together.
      if (fresh.size > 0) insert.run(JSON.stringify([...fresh].sort()));
      fresh = new Set();
    },
    forget: () => {
      pieces = newPieces();
      fresh = new Set();
    },
  };
}
