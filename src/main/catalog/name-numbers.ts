import type { DatabaseSync } from 'node:sqlite';
import { numberOf } from '../sqlite/columns.ts';

type NameKind = 'author' | 'venue' | 'topic';

/** Row numbers of names, which are given one if they have none. Call inside a transaction. */
interface NameNumbers {
  readonly of: (kind: NameKind, name: string) => number;
  /** Forgets which ones it knows, after the database has gone back. */
  readonly forget: () => void;
}

/** The numbers of this database, each looked up once. */
export function nameNumbers(db: DatabaseSync): NameNumbers {
  const stored = db.prepare('SELECT id FROM names WHERE kind = ? AND name = ?');
  const insert = db.prepare('INSERT INTO names (kind, name) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const index = db.prepare('INSERT INTO name_index (rowid, name) VALUES (?, ?)');
  const known: Readonly<Record<NameKind, Map<string, number>>> = { author: new Map(), venue: new Map(), topic: new Map() };
  const storedOrNew = (kind: NameKind, name: string): number => {
    // In a large import most names are new, and looking each up before would be a second search in the same index.
    const { changes, lastInsertRowid } = insert.run(kind, name);
    if (changes === 0) return numberOf(stored.get(kind, name) ?? {}, 'id');
    const number = Number(lastInsertRowid);
    index.run(number, name);
    return number;
  };
  return {
    of: (kind, given) => {
      // Two names that differ only in half a character are the same in the database.
      const name = given.replace(/\p{Surrogate}/gu, '\uFFFD');
      const number = known[kind].get(name) ?? storedOrNew(kind, name);
      known[kind].set(name, number);
      return number;
    },
    forget: () => {
      for (const names of Object.values(known)) names.clear();
    },
  };
}
