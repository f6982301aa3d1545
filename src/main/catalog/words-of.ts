import type { DatabaseSync } from 'node:sqlite';
import type { PaperId } from '../../domain/paper/paper.ts';
import { countWords } from '../../domain/reading-list/reading-time.ts';
import { optionalText } from '../sqlite/columns.ts';

const TEXTS = `SELECT p.title, (SELECT group_concat(t.text, ' ') FROM texts t WHERE t.paper = p.id AND t.current = 1) AS texts
FROM papers p WHERE p.public_id = ?`;

/** Counts the words of title, summary and abstract of each paper, in this order; 0 for an unknown id. */
export function wordCounter(db: DatabaseSync): (ids: readonly PaperId[]) => readonly number[] {
  const textsOf = db.prepare(TEXTS);
  return (ids) =>
    ids.map((id) => {
      const row = textsOf.get(id) ?? {};
      return countWords(optionalText(row, 'title') ?? '') + countWords(optionalText(row, 'texts') ?? '');
    });
}
