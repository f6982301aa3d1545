import type { DatabaseSync } from 'node:sqlite';
import { mergeRecord } from '../../domain/paper/merge.ts';
import { paperIdOf } from '../../domain/paper/paper-id.ts';
import type { SourceRecord } from '../../domain/paper/import-report.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { archiveRestorer } from './archived.ts';
import { identifierList } from './identifier-list.ts';
import { ownerFinder, paperFinder, withArxivOfDoi } from './find-existing.ts';
import { paperWriter } from './write-paper.ts';

/** What became of one record. */
export interface Stored {
  readonly number: number;
  readonly id: PaperId;
  readonly title: string;
  readonly outcome: 'added' | 'merged' | 'updated' | 'unchanged';
}

/** Puts records into the catalog, each into the paper it speaks of. Call inside a transaction. */
interface RecordMerger {
  /**
   * A paper that an earlier record of the same run has touched only has its blanks filled, and so has one
   * that an archive or somebody's reading list brings: its text may be older than the library's.
   */
  readonly merge: (record: SourceRecord) => Stored;
  /** From now on, nothing that was merged until here will be undone alone. */
  readonly keep: () => void;
  /** Forgets what was merged since the last `keep`, after the database has gone back to it. */
  readonly forget: () => void;
  /** Writes what is still in memory, a step at a time. Call before the transaction ends. */
  readonly finish: () => Generator<void>;
}

/** A merger for one run; `now` is when its papers were added or changed, in milliseconds since 1970-01-01 UTC. */
export function recordMerger(db: DatabaseSync, now: number): RecordMerger {
  const find = paperFinder(db);
  const restore = archiveRestorer(db);
  const write = paperWriter(db);
  const owner = ownerFinder(db);
  const touched = new Set<number>();
  const fresh = new Set<number>();
  const wasTouched = (number: number): boolean => touched.has(number) || fresh.has(number);

  const merge: RecordMerger['merge'] = (given) => {
    const record = { ...given, identifiers: withArxivOfDoi(given.identifiers) };
    const { restored } = given;
    const existing = find(record, restored?.id);
    if (existing === undefined) {
      const id = restored?.id ?? paperIdOf(record);
      const number = write.add(id, record, restored?.addedAt ?? now);
      fresh.add(number);
      if (restored !== undefined) {
        restore.oldTexts(number, restored.oldTexts);
        restore.times(number, restored.updatedAt);
      }
      return { number, id, title: record.title, outcome: 'added' };
    }
    const { number, paper } = existing;
    const free = identifierList(record.identifiers).filter(([scheme, value]) => (owner(scheme, value) ?? number) === number);
    const own = { ...record, identifiers: Object.fromEntries(free) };
    const merged = mergeRecord(paper, own, wasTouched(number) || restored !== undefined || given.onlyFills === true ? 'complete' : 'replace');
    if (restored !== undefined) restore.oldTexts(number, restored.oldTexts);
    if (merged.outcome !== 'unchanged') write.update(number, paper, merged, now);
    fresh.add(number);
    return { number, id: paper.id, title: paper.title, outcome: merged.outcome };
  };
  return {
    merge,
    keep: () => {
      write.keep();
      for (const number of fresh) touched.add(number);
      fresh.clear();
    },
    forget: () => {
      write.forget();
      fresh.clear();
    },
    finish: write.finish,
  };
}
