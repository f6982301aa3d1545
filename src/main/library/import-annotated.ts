import { rowsOfPaper } from '../../domain/formats/place-read.ts';
import type { AnnotatedRecord } from '../../domain/formats/read-annotations.ts';
import type { ImportedRecord, ImportReport, ReadSource } from '../../domain/paper/import-report.ts';
import type { Paper } from '../../domain/paper/paper.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { ImportOptions } from '../catalog/import-records.ts';
import { soundRows } from './sound-rows.ts';

/**
 * Imports highlights and notes: finds the paper of each, adds those papers that the library does not have,
 * and looks for the quotes in their texts. A paper that is there stays as it is.
 */
export async function importAnnotated(catalog: Catalog, read: ReadSource, annotated: readonly AnnotatedRecord[], options: ImportOptions): Promise<Result<ImportReport>> {
  const found = annotated.map((one) => paperOf(catalog, one));
  const missing = annotated.flatMap(({ record }, at) => (found[at] === undefined ? [record] : []));
  const imported = await catalog.importRecords({ ...read, records: missing }, options);
  if (!imported.ok) return imported;
  const placed = annotated.flatMap((one, at) => {
    const paper = found[at] ?? paperOf(catalog, one);
    return paper === undefined ? [] : [rowsOfPaper(paper, one, options.now())];
  });
  const { rows, records: refused } = soundRows(placed.flatMap(({ changes }) => changes));
  const records = [...imported.value.records, ...knownRecords(found, imported.value), ...refused];
  return ok({
    ...imported.value,
    records,
    unchanged: records.filter(({ outcome }) => outcome === 'unchanged').length,
    failed: records.filter(({ outcome }) => outcome === 'failed').length,
    annotations: { rows, unplaced: placed.reduce((sum, { unplaced }) => sum + unplaced, 0) },
  });
}

function paperOf(catalog: Catalog, { record, paperId }: AnnotatedRecord): Paper | undefined {
  const own = paperId === undefined ? undefined : catalog.paper(paperId);
  return own?.ok === true ? own.value : catalog.findRecord(record);
}

/** Papers that were there already are in the report too, each once. */
function knownRecords(found: readonly (Paper | undefined)[], { records }: ImportReport): readonly ImportedRecord[] {
  const reported = new Set(records.map(({ id }) => id));
  const known = new Map(found.flatMap((paper) => (paper === undefined || reported.has(paper.id) ? [] : [[paper.id, paper] as const])));
  return [...known.values()].map(({ id, title }) => ({ id, title, outcome: 'unchanged' }));
}
