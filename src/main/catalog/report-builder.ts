import type { ImportedRecord, ImportOutcome, ImportReport, OutcomeCounts, ReadSource, UnreadableRecord } from '../../domain/paper/import-report.ts';
import type { Stored } from './merge-record.ts';

/** Collects what became of each record; a paper that a source names twice is reported once. */
export interface ReportBuilder {
  readonly stored: (stored: Stored) => void;
  readonly failed: (record: UnreadableRecord) => void;
  readonly report: () => ImportReport;
}

/** The outcome of the whole is the one that says most. */
const SAYS_MORE: readonly ImportOutcome[] = ['unchanged', 'merged', 'updated', 'added'];

/** An empty report on the import of `source`, as the reader knows it by name. */
export function reportBuilder(source: string, format: ReadSource['format']): ReportBuilder {
  const records: ImportedRecord[] = [];
  const places = new Map<number, number>();

  const stored = ({ number, id, title, outcome }: Stored): void => {
    const place = places.get(number);
    const before = place === undefined ? undefined : records[place];
    if (place === undefined || before === undefined) {
      places.set(number, records.push({ id, title, outcome }) - 1);
    } else if (SAYS_MORE.indexOf(outcome) > SAYS_MORE.indexOf(before.outcome)) {
      records[place] = { ...before, outcome };
    }
  };
  const failed = ({ title, reason }: UnreadableRecord): void => {
    records.push({ title, outcome: 'failed', reason });
  };
  return { stored, failed, report: () => ({ source, format, ...countsOf(records), records }) };
}

function countsOf(records: readonly ImportedRecord[]): OutcomeCounts {
  const counts = { added: 0, merged: 0, updated: 0, unchanged: 0, failed: 0 };
  for (const { outcome } of records) counts[outcome] += 1;
  return counts;
}
