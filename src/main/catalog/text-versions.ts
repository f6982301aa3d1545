import type { DatabaseSync } from 'node:sqlite';
import type { PaperId } from '../../domain/paper/paper.ts';
import type { TextVersion } from '../../ipc/contract.ts';
import { numberOf, textOf } from '../sqlite/columns.ts';

/**
 * Former texts of a paper: those that gave way to another one, the latest first. A text that has come
 * back is the current one again and not among them. Undefined for an unknown paper.
 */
export function textVersionsFinder(db: DatabaseSync): (id: PaperId) => readonly TextVersion[] | undefined {
  const known = db.prepare('SELECT 1 FROM papers WHERE public_id = ?');
  const former = db.prepare(`SELECT t.field, t.text, t.hash, t.seen_at, t.replaced_at FROM texts t JOIN papers p ON p.id = t.paper
    WHERE p.public_id = ? AND t.current = 0 ORDER BY t.replaced_at DESC, t.id DESC`);
  return (id) => {
    if (known.get(id) === undefined) return undefined;
    return former.all(id).map((row) => ({
      field: textOf(row, 'field') === 'summary' ? 'summary' : 'abstract',
      text: textOf(row, 'text'),
      hash: textOf(row, 'hash'),
      seenAt: numberOf(row, 'seen_at'),
      replacedAt: numberOf(row, 'replaced_at'),
    }));
  };
}
