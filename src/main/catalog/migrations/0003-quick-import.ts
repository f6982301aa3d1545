/**
 * Makes large imports quick. Before a statement that may have to be undone by itself, the search index
 * writes out all that it has collected; triggers, foreign keys and INSERT … SELECT make statements so. Names
 * are therefore kept by `keep-names.ts`. The table that says who has which refers to nobody, and what a
 * paper's names were is read from the paper: an index for that took as long as the table itself.
 */
export const quickImport = `
DROP TRIGGER papers_added;
DROP TRIGGER papers_changed;
DROP TRIGGER names_added;
DROP TRIGGER paper_names_added;
DROP TRIGGER paper_names_gone;

CREATE TABLE names_of_paper (
  name INTEGER NOT NULL,
  paper INTEGER NOT NULL,
  PRIMARY KEY (name, paper)
) STRICT, WITHOUT ROWID;
INSERT INTO names_of_paper SELECT name, paper FROM paper_names;
DROP TABLE paper_names;
ALTER TABLE names_of_paper RENAME TO paper_names;
`;
