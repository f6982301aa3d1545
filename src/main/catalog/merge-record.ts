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

/**
 * Puts records into the catalog, each into the paper it speaks of. A paper that an earlier record of
 * the same run has touched only has its blanks filled, and so has one that an archive brings back: its
 * text may be older than the library's. Call inside a transaction.
 */
export function recordMerger(db: DatabaseSync, now: number): (record: SourceRecord) => Stored {
  const find = paperFinder(db);
  const restore = archiveRestorer(db);
  const write = paperWriter(db);
  const owner = ownerFinder(db);
  const touched = new Set<number>();

  return (given) => {
    const record = { ...given, identifiers: withArxivOfDoi(given.identifiers) };
    const { restored } = given;
    const existing = find(record, restored?.id);
    if (existing === undefined) {
      const id = restored?.id ?? paperIdOf(record);
      const number = write.add(id, record, restored?.addedAt ?? now);
      touched.add(number);
      if (restored !== undefined) {
        restore.oldTexts(number, restored.oldTexts);
        restore.times(number, restored.updatedAt);
      }
      return { number, id, title: record.title, outcome: 'added' };
    }
    const { number, paper } = existing;
    const free = identifierList(record.identifiers).filter(([scheme, value]) => (owner(scheme, value) ?? number) === number);
    const own = { ...record, identifiers: Object.fromEntries(free) };
    const merge = mergeRecord(paper, own, touched.has(number) || restored !== undefined ? 'complete' : 'replace');
    if (restored !== undefined) restore.oldTexts(number, restored.oldTexts);
    if (merge.outcome !== 'unchanged') write.update(number, merge, now);
    touched.add(number);
    return { number, id: paper.id, title: paper.title, outcome: merge.outcome };
  };
}
