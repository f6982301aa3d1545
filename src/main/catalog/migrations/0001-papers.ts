/**
 * The first schema.
 *
 * `papers` holds facts, `texts` every version of an abstract or a summary (the current one flagged;
 * `raw` is null where it equals `text`), `imports` a report for each run. The search index keeps no
 * copy of the words: it reads them back through the view `paper_words`. U+FDD0 and U+FDD1 mark
 * matches in what the index gives back, so the view shows them as U+FFFD, which is as long.
 */
export const papers = `
CREATE TABLE papers (
  id INTEGER PRIMARY KEY,
  public_id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL CHECK (title <> ''),
  title_raw TEXT NOT NULL,
  title_key TEXT NOT NULL,
  people TEXT NOT NULL,
  people_incomplete INTEGER NOT NULL,
  date TEXT,
  venue TEXT,
  kind TEXT,
  topics TEXT NOT NULL,
  links TEXT NOT NULL,
  added_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX papers_by_title_key ON papers (title_key);
CREATE INDEX papers_newest_first ON papers (date DESC, title_key, id);

CREATE TABLE identifiers (
  scheme TEXT NOT NULL,
  value TEXT NOT NULL,
  paper INTEGER NOT NULL REFERENCES papers (id) ON DELETE CASCADE,
  PRIMARY KEY (scheme, value)
) STRICT, WITHOUT ROWID;
CREATE INDEX identifiers_by_paper ON identifiers (paper);

CREATE TABLE texts (
  id INTEGER PRIMARY KEY,
  paper INTEGER NOT NULL REFERENCES papers (id) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (field IN ('abstract', 'summary')),
  origin TEXT NOT NULL,
  text TEXT NOT NULL,
  raw TEXT,
  hash TEXT NOT NULL,
  current INTEGER NOT NULL CHECK (current IN (0, 1)),
  seen_at INTEGER NOT NULL
) STRICT;
CREATE INDEX texts_by_paper ON texts (paper, field);
CREATE UNIQUE INDEX texts_current ON texts (paper, field) WHERE current = 1;

CREATE TABLE imports (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  format TEXT NOT NULL,
  report TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  ended_at INTEGER NOT NULL
) STRICT;

CREATE VIEW paper_words (id, title, summary, abstract, people) AS
SELECT
  p.id,
  replace(replace(p.title, char(64976), char(65533)), char(64977), char(65533)),
  replace(replace(s.text, char(64976), char(65533)), char(64977), char(65533)),
  replace(replace(a.text, char(64976), char(65533)), char(64977), char(65533)),
  (SELECT group_concat(value ->> 'name', ', ') FROM json_each(p.people))
FROM papers p
LEFT JOIN texts s ON s.paper = p.id AND s.field = 'summary' AND s.current = 1
LEFT JOIN texts a ON a.paper = p.id AND a.field = 'abstract' AND a.current = 1;

CREATE VIRTUAL TABLE paper_index USING fts5 (
  title, summary, abstract, people,
  content = 'paper_words', content_rowid = 'id',
  tokenize = 'porter unicode61 remove_diacritics 2'
);
`;
