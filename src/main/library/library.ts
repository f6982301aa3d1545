import type { RowCounts } from '../../domain/formats/merge-imported.ts';
import type { ImportedAnnotations, ImportReport } from '../../domain/paper/import-report.ts';
import type { FoundList } from '../../domain/reading-list/shared-list.ts';
import type { Manner, TakenIn } from '../../domain/reading-list/take-in.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { HandedSource, StartHerePaper } from '../../ipc/contract.ts';
import type { ExportReport, ExportRequest, ShareReport, ShareRequest, SharedText } from '../../ipc/exports.ts';
import { openCatalog, type Catalog } from '../catalog/catalog.ts';
import { readFileSource } from '../intake/read-file-source.ts';
import { exportToFiles } from '../exporter/export-files.ts';
import { exportPieces } from '../exporter/export-pieces.ts';
import { shareAsText, shareToFile } from '../exporter/share-list.ts';
import type { ExportOptions, ExportSource } from '../exporter/source.ts';
import { openMirror, type Mirror } from '../mirror/mirror.ts';
import { reasonOf } from '../sqlite/failure.ts';
import { keepAnnotations } from './keep-annotations.ts';
import { keepList } from './keep-list.ts';
import { importSource, type ImportChoices } from './import-source.ts';
import { programVersion } from './program-files.ts';
import { loadStarter, startHere } from './starter.ts';

/** One folder with the papers and the copy of the reader's annotations. */
export interface Library {
  readonly folder: string;
  readonly catalog: Catalog;
  readonly mirror: Mirror;
  /** What came of the starter library, when opening loaded it. */
  readonly starter?: Result<ImportReport>;
  /** Imports a source by its bytes; the name tells only what to call it. */
  readonly importSource: (source: HandedSource, choices?: ImportChoices) => Promise<Result<ImportReport>>;
  readonly importFile: (path: string, choices?: ImportChoices) => Promise<Result<ImportReport>>;
  /** Brings imported annotations into the mirror, where no window does it. */
  readonly keepAnnotations: (imported: ImportedAnnotations) => Result<RowCounts>;
  /** Brings a reading list into the mirror, where no window does it. */
  readonly takeInList: (list: FoundList, manner: Manner) => Result<TakenIn>;
  /** What an export reads. */
  readonly exportSource: ExportSource;
  /** Exports to a file, or to a folder of files; see `exportToFiles`. */
  readonly exportTo: (request: ExportRequest, path: string, options?: ExportOptions) => Promise<Result<ExportReport>>;
  /** The text of an export, piece by piece. */
  readonly exportPieces: (request: ExportRequest) => AsyncIterable<string>;
  /** A reading list as somebody else gets it, in a file or as a text; see `shareAsText`. */
  readonly shareTo: (request: ShareRequest, path: string) => Promise<Result<ShareReport>>;
  readonly shareAsText: (request: ShareRequest) => Promise<Result<SharedText>>;
  /** Loads the starter library unless this library has had it before; then there is no report. */
  readonly loadStarter: (file: string) => Promise<Result<ImportReport | undefined>>;
  /** The papers of this library that the starter library proposes to begin with. */
  readonly startHere: () => Promise<Result<readonly StartHerePaper[]>>;
  readonly close: () => void;
}

export interface LibraryOptions {
  /** The starter library's file. A library that never had any papers begins with it. */
  readonly starterFile?: string;
  /** Milliseconds since 1970-01-01 UTC; the computer's clock unless a test says otherwise. */
  readonly now?: () => number;
}

type Ready = LibraryOptions & Required<Pick<LibraryOptions, 'now'>>;

/**
 * Opens the library in `folder` and makes it if there is none. A starter library that can't be read
 * does not keep it from opening; `starter` then says why. Fails with `library-unavailable` or
 * `library-too-new`.
 */
export async function openLibrary(folder: string, options: LibraryOptions = {}): Promise<Result<Library>> {
  const now = options.now ?? Date.now;
  const catalog = openCatalog(folder, now);
  if (!catalog.ok) return catalog;
  const mirror = openMirror(folder, now);
  if (!mirror.ok) {
    catalog.value.close();
    return mirror;
  }
  const library = compose(folder, catalog.value, mirror.value, { ...options, now });
  const isNew = catalog.value.count() === 0 && !catalog.value.hasImported();
  if (options.starterFile === undefined || !isNew) return ok(library);
  const starter = await library.loadStarter(options.starterFile);
  return ok(starter.ok && starter.value === undefined ? library : { ...library, starter: starter as Result<ImportReport> });
}

function compose(folder: string, catalog: Catalog, mirror: Mirror, { now, starterFile }: Ready): Library {
  const importHanded: Library['importSource'] = (source, choices) => importSource(catalog, source, now, choices);
  const exportSource: ExportSource = {
    ids: catalog.ids,
    idsOf: (question) => catalog.idsOf({ ...question, offset: 0, limit: catalog.count() }),
    paper: catalog.paper,
    oldTexts: catalog.oldTexts,
    imports: catalog.imports,
    annotations: mirror.read,
    program: programVersion(),
    now,
  };
  return {
    folder,
    catalog,
    mirror,
    importSource: importHanded,
    importFile: async (path, choices) => {
      const source = await readFileSource(path);
      return source.ok ? importHanded(source.value, choices) : source;
    },
    keepAnnotations: (imported) => keepAnnotations(mirror, imported, now()),
    takeInList: (list, manner) => keepList(mirror, list, manner, now()),
    exportSource,
    exportTo: (request, path, options) => exportToFiles(exportSource, request, path, reasonOf, options),
    exportPieces: (request) => exportPieces(exportSource, request),
    shareTo: (request, path) => shareToFile(exportSource, request, path, reasonOf),
    shareAsText: (request) => shareAsText(exportSource, request),
    loadStarter: (file) => loadStarter(catalog, file, now),
    startHere: () => startHere(catalog, starterFile),
    close: () => {
      catalog.close();
      mirror.close();
    },
  };
}
