/**
 * What the query language needs beside the index of words.
 *
 * `names` are the people, venues and topics of all papers, each once, with how many papers have it;
 * `paper_names` says which. Triggers keep both in step with `papers`, whoever writes there. `words` are
 * the spellings that occur, for offering the nearest one; the index itself keeps words without endings.
 */
export const search = `
CREATE INDEX papers_by_added ON papers (added_at);
CREATE INDEX papers_with_code ON papers (id) WHERE instr(links, '"kind":"code"') > 0;

CREATE TABLE names (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('author', 'venue', 'topic')),
  name TEXT NOT NULL,
  papers INTEGER NOT NULL DEFAULT 0,
  UNIQUE (kind, name)
) STRICT;
CREATE VIRTUAL TABLE name_index USING fts5 (
  name, content = 'names', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE TRIGGER names_added AFTER INSERT ON names BEGIN
  INSERT INTO name_index (rowid, name) VALUES (new.id, new.name);
END;

CREATE TABLE paper_names (
  name INTEGER NOT NULL REFERENCES names (id),
  paper INTEGER NOT NULL REFERENCES papers (id) ON DELETE CASCADE,
  PRIMARY KEY (name, paper)
) STRICT, WITHOUT ROWID;
CREATE INDEX paper_names_by_paper ON paper_names (paper);
CREATE TRIGGER paper_names_added AFTER INSERT ON paper_names BEGIN
  UPDATE names SET papers = papers + 1 WHERE id = new.name;
END;
CREATE TRIGGER paper_names_gone AFTER DELETE ON paper_names BEGIN
  UPDATE names SET papers = papers - 1 WHERE id = old.name;
END;

CREATE VIEW names_of_papers (paper, kind, name) AS
SELECT p.id, 'author', j.value ->> 'name' FROM papers p, json_each(p.people) j
UNION ALL SELECT p.id, 'topic', j.value FROM papers p, json_each(p.topics) j
UNION ALL SELECT p.id, 'venue', p.venue FROM papers p WHERE p.venue IS NOT NULL;

CREATE TRIGGER papers_added AFTER INSERT ON papers BEGIN
  INSERT OR IGNORE INTO names (kind, name) SELECT kind, name FROM names_of_papers WHERE paper = new.id;
  INSERT OR IGNORE INTO paper_names (name, paper)
  SELECT n.id, o.paper FROM names_of_papers o JOIN names n ON n.kind = o.kind AND n.name = o.name WHERE o.paper = new.id;
END;
CREATE TRIGGER papers_changed AFTER UPDATE OF people, venue, topics ON papers
WHEN old.people IS NOT new.people OR old.venue IS NOT new.venue OR old.topics IS NOT new.topics BEGIN
  DELETE FROM paper_names WHERE paper = new.id;
  INSERT OR IGNORE INTO names (kind, name) SELECT kind, name FROM names_of_papers WHERE paper = new.id;
  INSERT OR IGNORE INTO paper_names (name, paper)
  SELECT n.id, o.paper FROM names_of_papers o JOIN names n ON n.kind = o.kind AND n.name = o.name WHERE o.paper = new.id;
END;

INSERT OR IGNORE INTO names (kind, name) SELECT kind, name FROM names_of_papers;
INSERT OR IGNORE INTO paper_names (name, paper)
SELECT n.id, o.paper FROM names_of_papers o JOIN names n ON n.kind = o.kind AND n.name = o.name;

CREATE TABLE words (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE words_once USING fts5 (
  text, content = '', detail = none, columnsize = 0, tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE words_once_terms USING fts5vocab (words_once, row);
INSERT INTO words_once (rowid, text) SELECT id, concat_ws(' ', title, summary, abstract, people) FROM paper_words;
INSERT INTO words (word) SELECT term FROM words_once_terms WHERE length(term) BETWEEN 3 AND 30 AND term NOT GLOB '*[0-9]*';
DROP TABLE words_once_terms;
DROP TABLE words_once;
`;
