import type { Change } from '../../domain/annotation/annotation.ts';
import { entryId } from '../../domain/reading-list/entries.ts';
import type { ImportReport, ReadSource } from '../../domain/paper/import-report.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { soundRows } from './sound-rows.ts';

/** The report with the archive's annotation rows, each under the id that its paper has in this library. */
export function withArchivedRows(catalog: Catalog, { records, archived }: ReadSource, report: ImportReport): ImportReport {
  const ids = new Map<string, PaperId>();
  for (const record of records) {
    const old = record.restored?.id;
    if (old === undefined || catalog.paper(old).ok) continue;
    const paper = catalog.findRecord(record);
    if (paper !== undefined) ids.set(old, paper.id);
  }
  const sound = soundRows((archived?.annotations ?? []).map((change) => underNewId(change, ids)));
  return {
    ...report,
    records: [...report.records, ...sound.records],
    failed: report.failed + sound.records.length,
    annotations: { rows: sound.rows, unplaced: 0 },
  };
}

/** A library may know a paper by another id; rows whose own id is made of the paper's follow it. */
function underNewId(change: Change, ids: ReadonlyMap<string, PaperId>): Change {
  const { row } = change;
  const paperId = 'paperId' in row ? ids.get(row.paperId) : undefined;
  if (paperId === undefined) return change;
  switch (change.table) {
    case 'notes':
    case 'paperStates':
      return { ...change, row: { ...change.row, id: paperId, paperId } } as Change;
    case 'listEntries':
      return { ...change, row: { ...change.row, id: entryId(change.row.listId, paperId), paperId } };
    case 'highlights':
      return { ...change, row: { ...change.row, paperId } };
    default:
      return change;
  }
}
