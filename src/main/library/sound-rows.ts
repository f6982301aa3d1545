import type { Change } from '../../domain/annotation/annotation.ts';
import { completeRow } from '../../domain/annotation/complete-row.ts';
import { objectOf, stringOf } from '../../domain/formats/json-values.ts';
import type { ImportedRecord } from '../../domain/paper/import-report.ts';
import { readChanges } from '../mirror/change-schema.ts';

/** Rows of a source whose fields have the right shape; the others are named, so that none is missing unsaid. */
export function soundRows(changes: readonly Change[]): { readonly rows: readonly Change[]; readonly records: readonly ImportedRecord[] } {
  const rows: Change[] = [];
  const records: ImportedRecord[] = [];
  for (const change of changes) {
    const read = readChanges([{ ...change, row: completeRow(change.table, change.row) } as Change]);
    if (read.ok) rows.push(...read.value);
    else records.push({ title: `${change.table}: ${stringOf(objectOf(change.row)['id']) ?? 'without an id'}`, outcome: 'failed', reason: read.error.message });
  }
  return { rows, records };
}
