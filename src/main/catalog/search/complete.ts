import type { DatabaseSync } from 'node:sqlite';
import { foldedWords } from '../../../domain/query/fold-words.ts';
import type { CompletionQuery, FacetCount } from '../../../ipc/contract.ts';
import { numberOf, textOf } from '../../sqlite/columns.ts';
import { matchOf, quoted } from './match.ts';

const FREQUENT = 'SELECT name, papers FROM names WHERE kind = ? AND papers > 0 ORDER BY papers DESC, name LIMIT ?';
const BEGUN = `SELECT n.name, n.papers FROM name_index CROSS JOIN names n ON n.id = name_index.rowid
WHERE name_index MATCH ? AND n.kind = ? AND n.papers > 0 ORDER BY n.papers DESC, n.name LIMIT ?`;

/** Values of a field that have all the typed words, the last one perhaps only begun; most papers first. */
export function complete(db: DatabaseSync, { field, typed, limit }: CompletionQuery): readonly FacetCount[] {
  const words = foldedWords(typed);
  const half = words.at(-1);
  const match = half === undefined ? undefined : [...words.slice(0, -1).map(quoted), matchOf({ form: 'half', text: half })].join(' AND ');
  const rows = match === undefined ? db.prepare(FREQUENT).all(field, limit) : db.prepare(BEGUN).all(match, field, limit);
  return rows.map((row) => ({ value: textOf(row, 'name'), papers: numberOf(row, 'papers') }));
}
