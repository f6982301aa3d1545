import type { DatabaseSync } from 'node:sqlite';
import type { PaperRecord } from '../../domain/paper/paper.ts';

/** What the search index has of a paper. */
type Worded = Pick<PaperRecord, 'title' | 'summary' | 'abstract' | 'people'>;

/** Keeps the search index in step with the papers. */
interface WordIndex {
  readonly add: (number: number, record: Worded) => void;
  /** An index without a copy of the words must be told the old ones to forget them, so call it before a change. */
  readonly remove: (number: number) => void;
}

/**
 * The index is given the words as values, never as INSERT … SELECT, which may have to be undone by itself:
 * before each of these the index writes out what it has collected, and ten times as many writes follow.
 */
export function wordIndex(db: DatabaseSync): WordIndex {
  const add = db.prepare('INSERT INTO paper_index (rowid, title, summary, abstract, people) VALUES (?, ?, ?, ?, ?)');
  const read = db.prepare('SELECT id, title, summary, abstract, people FROM paper_words WHERE id = ?');
  const remove = db.prepare("INSERT INTO paper_index (paper_index, rowid, title, summary, abstract, people) VALUES ('delete', ?, ?, ?, ?, ?)");
  return {
    add: (number, { title, summary, abstract, people }) => {
      add.run(number, shown(title), shown(summary?.text), shown(abstract?.text), people.length === 0 ? null : people.map(({ name }) => name).join(', '));
    },
    remove: (number) => {
      const row = read.get(number);
      if (row !== undefined) remove.run(number, row['title'] ?? null, row['summary'] ?? null, row['abstract'] ?? null, row['people'] ?? null);
    },
  };
}

/** A text as the view `paper_words` shows it, without the characters that mark matches. */
function shown(text: string | undefined): string | null {
  return text?.replace(/[\uFDD0\uFDD1]/gu, '\uFFFD') ?? null;
}
