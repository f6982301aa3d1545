import type { DatabaseSync } from 'node:sqlite';
import type { Paper, PaperRecord } from '../../domain/paper/paper.ts';
import { paperFinder } from './find-existing.ts';
import { paperOf, SELECT_PAPERS } from './read-paper.ts';

/** Finds the paper that a record of any source speaks of: by identifier, by one of its addresses, by title. */
export function recordFinder(db: DatabaseSync): (record: PaperRecord) => Paper | undefined {
  const find = paperFinder(db);
  const byLink = db.prepare(`${SELECT_PAPERS} WHERE p.links LIKE '%' || ? || '%' ESCAPE '\\' ORDER BY p.id LIMIT 5`);
  return (record) => {
    const found = find(record);
    if (found !== undefined) return found.paper;
    for (const { url } of record.links) {
      const escaped = JSON.stringify(url).slice(1, -1).replace(/[\\%_]/gu, '\\$&');
      const paper = byLink.all(escaped).map(paperOf).find(({ links }) => links.some((link) => link.url === url));
      if (paper !== undefined) return paper;
    }
    return undefined;
  };
}
