/** The floor: what SQLite's full-text index does by itself, with Carrel's tokenizer and nothing around it. */
import { DatabaseSync } from 'node:sqlite';
import type { BenchQuery } from '../queries/query.ts';
import { TOP, type Engine } from './engine.ts';

const SCHEMA = `
PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
CREATE TABLE papers (id INTEGER PRIMARY KEY, title TEXT NOT NULL, abstract TEXT NOT NULL, year TEXT);
CREATE INDEX papers_by_year ON papers (year DESC);
CREATE VIRTUAL TABLE words USING fts5 (title, abstract, content = 'papers', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2');`;

/** Opens the file at `path`, which is made if there is none. */
export function plainFts5(path: string): Engine & { readonly years: (query: BenchQuery) => number; readonly first: () => number } {
  const db = new DatabaseSync(path);
  if (db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'words'").get() === undefined) db.exec(SCHEMA);
  const paper = db.prepare('INSERT INTO papers (id, title, abstract, year) VALUES (?, ?, ?, ?)');
  const words = db.prepare('INSERT INTO words (rowid, title, abstract) VALUES (?, ?, ?)');
  const best = db.prepare(`SELECT w.rowid, p.title, snippet(words, 1, '[', ']', '…', 18) FROM words w JOIN papers p ON p.id = w.rowid WHERE words MATCH ? ORDER BY rank LIMIT ${String(TOP)}`);
  const years = db.prepare('SELECT year, count(*) FROM words w JOIN papers p ON p.id = w.rowid WHERE words MATCH ? GROUP BY year');
  const first = db.prepare(`SELECT id, title FROM papers ORDER BY year DESC LIMIT ${String(TOP)}`);
  return {
    add: (papers, start) => {
      db.exec('BEGIN');
      papers.forEach(({ title, abstract, date }, at) => {
        paper.run(start + at + 1, title, abstract?.text ?? '', date?.slice(0, 4) ?? null);
        words.run(start + at + 1, title, abstract?.text ?? '');
      });
      db.exec('COMMIT');
    },
    finish: () => {
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    find: (query) => best.all(expressionOf(query)).length,
    years: (query) => years.all(expressionOf(query)).length,
    first: () => first.all().length,
  };
}

function expressionOf({ kind, words }: BenchQuery): string {
  if (kind === 'phrase') return `"${words.join(' ')}"`;
  return words.map((word, at) => `"${word}"${kind === 'half a word' && at === words.length - 1 ? '*' : ''}`).join(' AND ');
}
