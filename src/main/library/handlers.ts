import type { ImportReport } from '../../domain/paper/import-report.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { ImportChoices } from './import-source.ts';
import type { Library } from './library.ts';
import type { ImportSwitches, LibraryEventMessage, LibraryHandlers } from './protocol.ts';

export interface HandlerParts {
  readonly library: Library;
  readonly tell: (event: LibraryEventMessage) => void;
  /** Looks whether the catalog has changed. */
  readonly look: () => void;
  /** Ends the import of the request that is being answered. */
  readonly signal: AbortSignal;
}

/** Answers the requests from a library. */
export function libraryHandlers({ library, tell, look, signal }: HandlerParts): LibraryHandlers {
  const { catalog, mirror } = library;
  const choices = (source: string, { partial }: ImportSwitches): ImportChoices => ({
    partial,
    signal,
    onProgress: (done, total) => {
      tell({ kind: 'event', name: 'intake:progress', payload: { source, done, total } });
    },
  });
  // The window hears of the change before it hears that the import ended.
  const looked = (result: Result<ImportReport>): Result<ImportReport> => {
    look();
    return result;
  };
  return {
    'catalog:rows': (query) => ok(catalog.rows(query)),
    'catalog:facets': (question) => ok(catalog.facets(question)),
    'catalog:complete': (query) => ok(catalog.complete(query)),
    'catalog:paper': catalog.paper,
    'catalog:place-of': (id) => ok(catalog.placeOf(id)),
    'catalog:rows-of': (ids) => ok(catalog.rowsOf(ids)),
    'catalog:facts-of': (ids) => ok(catalog.factsOf(ids)),
    'catalog:related': catalog.related,
    'catalog:start-here': library.startHere,
    'catalog:count': () => ok(catalog.count()),
    'intake:import-source': async (source, switches) => looked(await library.importSource(source, choices(source.name, switches))),
    'intake:import-file': async (path, switches) => looked(await library.importFile(path, choices(path, switches))),
    'mirror:write': mirror.write,
    'mirror:read': () => ok(mirror.read()),
  };
}
