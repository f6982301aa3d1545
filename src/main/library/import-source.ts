import type { ImportReport } from '../../domain/paper/import-report.ts';
import type { Result } from '../../domain/result.ts';
import type { HandedSource } from '../../ipc/contract.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { ImportOptions } from '../catalog/import-records.ts';
import { readSource } from '../intake/read-source.ts';

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
  return catalog.importRecords(read.value, { ...options, source: name, now });
}
