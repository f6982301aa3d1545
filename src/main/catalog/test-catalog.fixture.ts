import type { Catalog } from './catalog.ts';
import { openCatalog } from './catalog.ts';
import type { ImportReport, ReadSource } from '../../domain/paper/import-report.ts';
import type { PaperRecord } from '../../domain/paper/paper.ts';
import { valueOf } from '../../domain/result.fixture.ts';
import type { Result } from '../../domain/result.ts';
import { sampleSource } from './sample-records.fixture.ts';
import { temporaryFolder } from '../sqlite/temporary-folder.fixture.ts';

/** A catalog in a fresh folder, for one test. */
export interface TestCatalog {
  readonly folder: string;
  readonly catalog: Catalog;
  readonly importAll: (...records: readonly PaperRecord[]) => Promise<ImportReport>;
  readonly importSource: (source: ReadSource) => Promise<Result<ImportReport>>;
  readonly remove: () => void;
}

/** `now` is the clock of imports and of searches; without one, each import has a moment of its own. */
export function testCatalog(now?: () => number): TestCatalog {
  const folder = temporaryFolder();
  let clock = 1_000;
  const time = now ?? (() => clock++);
  const catalog = valueOf(openCatalog(folder.path, time));
  const importSource: TestCatalog['importSource'] = (source) => catalog.importRecords(source, { source: 'test', now: time });
  return {
    folder: folder.path,
    catalog,
    importSource,
    importAll: async (...records) => valueOf(await importSource(sampleSource(records))),
    remove: () => {
      catalog.close();
      folder.remove();
    },
  };
}
