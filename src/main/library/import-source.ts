import type { ImportReport, ReadSource } from '../../domain/paper/import-report.ts';
import type { Result } from '../../domain/result.ts';
import type { HandedSource } from '../../ipc/contract.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { ImportOptions } from '../catalog/import-records.ts';
import { readSource } from '../intake/read-source.ts';
import { importAnnotated } from './import-annotated.ts';
import { withArchivedRows } from './import-archived.ts';
import { importList } from './import-list.ts';

export interface ImportChoices extends Pick<ImportOptions, 'onProgress' | 'signal'> {
  /** Imports the complete papers of a source that breaks off in the middle of one. */
  readonly partial?: boolean;
}

/** Reads a source and imports it; one that is cut off is refused with its error unless `partial`. */
export async function importSource(
  catalog: Catalog,
  { name, bytes }: HandedSource,
  now: () => number,
  { partial = false, ...options }: ImportChoices = {},
): Promise<Result<ImportReport>> {
  const read = readSource(name, bytes);
  if (!read.ok) return read;
  const { cutOff } = read.value;
  if (cutOff !== undefined && !partial) return { ok: false, error: cutOff };
  return importRead(catalog, read.value, { ...options, source: name, now });
}

async function importRead(catalog: Catalog, read: ReadSource, options: ImportOptions): Promise<Result<ImportReport>> {
  if (read.annotated !== undefined) return importAnnotated(catalog, read, read.annotated, options);
  if (read.list !== undefined) return importList(catalog, read, read.list, options);
  const report = await catalog.importRecords(read, options);
  return report.ok && read.archived !== undefined ? { ok: true, value: withArchivedRows(catalog, read, report.value) } : report;
}
