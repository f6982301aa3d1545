import type { DatabaseSync } from 'node:sqlite';
import type { PaperRecord } from '../../domain/paper/paper.ts';
import { nameNumbers } from './name-numbers.ts';

/** What a paper's names are taken from. */
export type Named = Pick<PaperRecord, 'people' | 'venue' | 'topics'>;

/**
 * Keeps the people, venues and topics of papers, each once, with how many papers have it. Who has which is
 * collected and written at the end, in the order of the table: as it comes, each lands on another page. Call
 * inside a transaction.
 */
interface NameKeeper {
  /** Remembers the names of a paper that had none. */
  readonly add: (paper: number, facts: Named) => void;
  /** Puts the names of a paper in the place of those it had. */
  readonly replace: (paper: number, before: Named, after: Named) => void;
  /** From now on, nothing that was told until here will be undone alone. */
  readonly keep: () => void;
  /** Forgets what was told since the last `keep`, after the database has gone back to it. */
  readonly forget: () => void;
  /** Writes what it was told, a step at a time. */
  readonly write: () => Generator<void>;
}

/** The names of a paper, each once, as they are in the database and as they should be, by row number: lists, since sets take three times the memory. */
interface Change {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

const NONE: readonly number[] = [];

/** Pairs written in one step: about 10 ms of work. */
const STEP = 5_000;

/** A keeper for one run of writes to this database. */
export function nameKeeper(db: DatabaseSync): NameKeeper {
  const numbers = nameNumbers(db);
  const kept = new Map<number, Change>();
  const fresh = new Map<number, Change>();

  const namesIn = ({ people, venue, topics }: Named): readonly number[] => {
    const names = new Set<number>();
    for (const { name } of people) names.add(numbers.of('author', name));
    for (const name of topics) names.add(numbers.of('topic', name));
    if (venue !== undefined) names.add(numbers.of('venue', venue));
    return [...names];
  };
  return {
    add: (paper, facts) => {
      fresh.set(paper, { before: NONE, after: namesIn(facts) });
    },
    replace: (paper, before, after) => {
      const waiting = fresh.get(paper) ?? kept.get(paper);
      fresh.set(paper, { before: waiting?.before ?? namesIn(before), after: namesIn(after) });
    },
    keep: () => {
      for (const [paper, change] of fresh) kept.set(paper, change);
      fresh.clear();
    },
    forget: () => {
      numbers.forget();
      fresh.clear();
    },
    write: function* () {
      yield* writePairs(db, 'INSERT OR IGNORE INTO paper_names (name, paper) SELECT value ->> 0, value ->> 1 FROM json_each(?)', 1, pairs(kept, ({ before, after }) => [after, before]));
      yield* writePairs(db, 'DELETE FROM paper_names WHERE (name, paper) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))', -1, pairs(kept, ({ before, after }) => [before, after]));
      kept.clear();
    },
  };
}

/** Of each pair a name and a paper, in the order of the table; each pair is one number, so that they sort quickly. */
function pairs(changes: ReadonlyMap<number, Change>, sides: (change: Change) => readonly [of: readonly number[], without: readonly number[]]): Float64Array {
  const found: number[] = [];
  for (const [paper, change] of changes) {
    const [of, without] = sides(change);
    for (const name of of) if (!without.includes(name)) found.push(name * PAPERS + paper);
  }
  return Float64Array.from(found).sort();
}

/** More papers than a library may have; a pair is still a whole number that a double holds, up to 2^53. */
const PAPERS = 2 ** 26;

function* writePairs(db: DatabaseSync, sql: string, by: 1 | -1, all: Float64Array): Generator<void> {
  const write = db.prepare(sql);
  const count = db.prepare('UPDATE names SET papers = papers + ? WHERE id = ?');
  for (let done = 0; done < all.length; done += STEP) {
    yield;
    const step = Array.from(all.subarray(done, done + STEP), (pair) => [Math.floor(pair / PAPERS), pair % PAPERS] as const);
    write.run(JSON.stringify(step));
    const counts = new Map<number, number>();
    for (const [name] of step) counts.set(name, (counts.get(name) ?? 0) + by);
    for (const [name, change] of counts) count.run(change, name);
  }
}
