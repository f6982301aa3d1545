import { DatabaseSync } from 'node:sqlite';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { stem } from '../../domain/related/stem.ts';

const STARTER = new URL('../../../data/library/papers.json', import.meta.url);

it('cuts every word of the starter library as the search index does', () => {
  const words = [...new Set(readFileSync(STARTER, 'utf8').toLowerCase().match(/[a-z]+/gu))];
  const db = new DatabaseSync(':memory:');
  db.exec("CREATE VIRTUAL TABLE words USING fts5 (word, tokenize = 'porter unicode61'); CREATE VIRTUAL TABLE stems USING fts5vocab (words, instance)");
  const add = db.prepare('INSERT INTO words (rowid, word) VALUES (?, ?)');
  words.forEach((word, at) => add.run(at, word));
  const cut = db.prepare('SELECT doc, term FROM stems ORDER BY doc').all().map(({ term }) => term);
  db.close();
  expect(words.length).toBeGreaterThan(1_000);
  expect(words.map(stem)).toEqual(cut);
});
