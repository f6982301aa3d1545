import { setImmediate } from 'node:timers/promises';
import type { ImportReport, ReadSource, SourceRecord } from '../../domain/paper/import-report.ts';
import type { PaperId, PaperRecord } from '../../domain/paper/paper.ts';
import { allEntries, withEntries, type ReadList } from '../../domain/reading-list/shared-list.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { ImportOptions } from '../catalog/import-records.ts';

/** Papers between two turns of the event loop. */
const BATCH = 100;

/**
 * Imports the papers of a reading list, and names each by the id that it has here. Papers that are here have
 * their blanks filled; whose list it is must not decide which text of a paper stands.
 */
export async function importList(catalog: Catalog, read: ReadSource, list: ReadList, options: ImportOptions): Promise<Result<ImportReport>> {
  const records = allEntries(list).map(({ paper }): SourceRecord => ({ ...paper, onlyFills: true }));
  const imported = await catalog.importRecords({ ...read, records }, options);
  if (!imported.ok) return imported;
  const ids = new Map<PaperRecord, PaperId>();
  for (const [at, { paper }] of allEntries(list).entries()) {
    if (at % BATCH === 0) await setImmediate();
    const found = catalog.findRecord(paper);
    if (found !== undefined) ids.set(paper, found.id);
  }
  const found = withEntries(list, (entries) =>
    entries.flatMap((entry) => {
      const paper = ids.get(entry.paper);
      return paper === undefined ? [] : [{ ...entry, paper }];
    }),
  );
  return ok({ ...imported.value, list: found });
}
