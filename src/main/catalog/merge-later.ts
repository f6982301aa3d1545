import type { DatabaseSync } from 'node:sqlite';
import { numberOf } from '../sqlite/columns.ts';

/** Has the search index merge its segments when it is told to, and not while papers come. */
interface LaterMerge {
  /** Merges what has come so far, a step at a time. */
  readonly merge: () => Generator<void>;
  /** From now on the index merges by itself again. Call before the transaction ends. */
  readonly finish: () => void;
}

/** Pages of 4 KB written in one step: about 25 ms of work. */
const STEP = 500n;

/** The index merges by itself at so many segments all the same; it must never have more than 2,000. */
const TOO_MANY = 500n;

/** What FTS5 does when nobody says otherwise. */
const USUAL = { automerge: 4n, crisismerge: 16n };

/**
 * By itself FTS5 merges every four segments, and four of the merged ones again, so that a large import writes
 * each word three or four times. Merged at the end, each is written once more, and searches find fewer segments.
 * Call inside a transaction: going back puts the settings back, too. The settings are whole numbers of 64 bits
 * since SQLite would be given others as fractions, which FTS5 refuses.
 * Source: https://sqlite.org/fts5.html#the_merge_command
 */
export function mergeLater(db: DatabaseSync): LaterMerge {
  const tell = db.prepare('INSERT INTO paper_index (paper_index, rank) VALUES (?, ?)');
  const counted = db.prepare('SELECT total_changes() AS changes');
  const changes = (): number => numberOf(counted.get() ?? {}, 'changes');
  /** False when there was nothing to merge; the command itself counts as one change. */
  const mergeSome = (): boolean => {
    const before = changes();
    tell.run('merge', STEP);
    return changes() - before > 1;
  };
  tell.run('automerge', 0n);
  tell.run('crisismerge', TOO_MANY);
  return {
    merge: function* () {
      while (mergeSome()) yield;
    },
    finish: () => {
      for (const [setting, value] of Object.entries(USUAL)) tell.run(setting, value);
    },
  };
}
