import type { DatabaseSync } from 'node:sqlite';
import type { SourceRecord } from '../../domain/paper/import-report.ts';
import { isRefusedRow, reasonOf } from '../sqlite/failure.ts';
import { recordMerger } from './merge-record.ts';
import type { ReportBuilder } from './report-builder.ts';

/** Stores the records of one import; a record that alone is at fault is reported as failed and the run goes on. */
interface RecordStore {
  readonly take: (record: SourceRecord) => void;
  /** Writes what is still in memory, a step at a time. To be called after the last record. */
  readonly finish: () => Generator<void>;
}

/** Most records between two savepoints. */
const STRETCH = 10_000;

/**
 * A savepoint makes the search index write out all that it has collected, so there is one for a stretch of
 * records and not for each. A record that is refused takes its stretch back: those before it are stored
 * anew, and then it is tried alone.
 */
export function recordStore(db: DatabaseSync, now: number, report: ReportBuilder): RecordStore {
  const merger = recordMerger(db, now);
  let stretch: SourceRecord[] = [];
  let toReport: (() => void)[] = [];

  const take: RecordStore['take'] = (record) => {
    if (stretch.length === 0) db.exec('SAVEPOINT stretch');
    stretch.push(record);
    try {
      toReport.push(store(record));
    } catch (error) {
      if (!isRefusedRow(error)) throw error;
      const before = goBack();
      if (before.length === 0) report.failed({ title: record.title, reason: `The catalog could not take this record: ${reasonOf(error)}.` });
      else takeAnew(before, record);
      return;
    }
    if (stretch.length >= STRETCH) keep();
  };
  const store = (record: SourceRecord): (() => void) => {
    if (record.title.trim() === '') return () => { report.failed({ title: '', reason: 'The record has no title.' }); };
    const stored = merger.merge(record);
    return () => { report.stored(stored); };
  };
  const takeAnew = (before: readonly SourceRecord[], refused: SourceRecord): void => {
    before.forEach(take);
    keep();
    take(refused);
  };
  /** Undoes the stretch and answers with its records but the last. */
  const goBack = (): readonly SourceRecord[] => {
    db.exec('ROLLBACK TO stretch; RELEASE stretch');
    merger.forget();
    const before = stretch.slice(0, -1);
    [stretch, toReport] = [[], []];
    return before;
  };
  const keep = (): void => {
    if (stretch.length === 0) return;
    merger.keep();
    db.exec('RELEASE stretch');
    for (const tell of toReport) tell();
    [stretch, toReport] = [[], []];
  };
  return {
    take,
    finish: () => {
      keep();
      return merger.finish();
    },
  };
}
