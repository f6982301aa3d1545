import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { parseArxiv } from '../../domain/paper/identifiers.ts';
import { paperIdOf, samePaper } from '../../domain/paper/paper-id.ts';
import type { Identifiers, Paper, PaperId, PaperRecord } from '../../domain/paper/paper.ts';
import { titleKey } from '../../domain/paper/title-key.ts';
import { numberOf, type Row } from '../sqlite/columns.ts';
import { identifierList, type Scheme } from './identifier-list.ts';
import { paperOf, SELECT_PAPERS } from './read-paper.ts';

/** A paper with its row number in the store. */
interface StoredPaper {
  readonly number: number;
  readonly paper: Paper;
}

/** Looks for the paper that a record speaks of: by the id it had, by identifier, by title, then by the id it would get. */
export function paperFinder(db: DatabaseSync): (record: PaperRecord, id?: PaperId) => StoredPaper | undefined {
  const owner = ownerFinder(db);
  const byNumber = db.prepare(`${SELECT_PAPERS} WHERE p.id = ?`);
  const byTitle = db.prepare(`${SELECT_PAPERS} WHERE p.title_key = ? ORDER BY p.id`);
  const byId = db.prepare(`${SELECT_PAPERS} WHERE p.public_id = ?`);

  return (record, id) => {
    const same = id === undefined ? undefined : first(byId, id);
    if (same !== undefined) return same;
    for (const [scheme, value] of identifierList(withArxivOfDoi(record.identifiers))) {
      const number = owner(scheme, value);
      if (number !== undefined) return first(byNumber, number);
    }
    const named = byTitle.all(titleKey(record.title)).map(storedOf);
    return named.find(({ paper }) => samePaper(paper, record)) ?? first(byId, paperIdOf(record));
  };
}

/** Looks for the paper that an identifier belongs to; answers with its row number. */
export function ownerFinder(db: DatabaseSync): (scheme: Scheme, value: string) => number | undefined {
  const statement = db.prepare('SELECT paper FROM identifiers WHERE scheme = ? AND value = ?');
  return (scheme, value) => {
    const row = statement.get(scheme, value);
    return row === undefined ? undefined : numberOf(row, 'paper');
  };
}

/** A DOI that arXiv registered says the arXiv identifier too, by which other sources know the paper. */
export function withArxivOfDoi(identifiers: Identifiers): Identifiers {
  const { doi, arxiv } = identifiers;
  const found = doi === undefined ? undefined : parseArxiv(doi);
  return arxiv !== undefined || found === undefined ? identifiers : { ...identifiers, arxiv: found };
}

function first(statement: StatementSync, key: string | number): StoredPaper | undefined {
  const row = statement.get(key);
  return row === undefined ? undefined : storedOf(row);
}

function storedOf(row: Row): StoredPaper {
  return { number: numberOf(row, 'id'), paper: paperOf(row) };
}
