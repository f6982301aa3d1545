import { setImmediate } from 'node:timers/promises';
import type { ImportReport } from '../../domain/paper/import-report.ts';
import type { MarkdownFolder } from '../exporter/markdown-folder.ts';
import type { GivenPapers } from '../../domain/query/annotation-terms.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { QueryCount, Question } from '../../ipc/contract.ts';
import { giveBackMemory } from './give-back-memory.ts';
import type { ImportChoices } from './import-source.ts';
import type { Library } from './library.ts';
import type { ImportSwitches, LibraryEventMessage, LibraryHandlers } from './protocol.ts';

export interface HandlerParts {
  readonly library: Library;
  /** Tells of the progress of the request that is being answered. */
  readonly tell: (event: LibraryEventMessage) => void;
  /** Looks whether the catalog has changed. */
  readonly look: () => void;
  /** Ends the import of the request that is being answered. */
  readonly signal: AbortSignal;
  readonly exports: RunningExports;
  readonly folder: MarkdownFolder;
}

/** Exports that are under way, so that they can be given up. */
export interface RunningExports {
  readonly begin: () => { readonly signal: AbortSignal; readonly end: () => void };
  readonly cancel: () => void;
}

const SET_UNKNOWN = fail('set-unknown', 'The library does not know these papers by that name any more.', 'Ask again with all of them.');

/** The texts of so many papers are counted in a few milliseconds. */
const COUNTED_AT_ONCE = 100;

/** Answers the requests from a library. */
export function libraryHandlers({ library, tell, look, signal, exports, folder }: HandlerParts): LibraryHandlers {
  const { catalog, mirror } = library;
  const choices = (source: string, { partial }: ImportSwitches): ImportChoices => ({
    partial,
    signal,
    onProgress: (done, total) => {
      tell({ kind: 'event', name: 'intake:progress', payload: { source, done, total } });
    },
  });
  const known = <T>(question: Question<GivenPapers>, answer: () => T): Result<T> => (catalog.keepsPapersOf(question) ? ok(answer()) : SET_UNKNOWN);
  // The window hears of the change before it hears that the import ended.
  const looked = (result: Result<ImportReport>): Result<ImportReport> => {
    look();
    folder.changedAll();
    giveBackMemory();
    return result;
  };
  return {
    'catalog:keep-papers': (papers) => (catalog.keepPapers(papers) ? ok({ noted: true }) : SET_UNKNOWN),
    'catalog:rows': (query) => known(query, () => catalog.rows(query)),
    'catalog:facets': (query) => known(query, () => catalog.facets(query)),
    'catalog:ids-of': (query) => known(query, () => catalog.idsOf(query)),
    'catalog:counts-of': async ({ questions, among }) => {
      const counts: QueryCount[] = [];
      for (const question of questions) {
        const count = known(question, () => catalog.countOf(question, among));
        if (!count.ok) return count;
        counts.push(count.value);
        // Somebody may be typing: what arrived meanwhile is answered between two searches.
        await setImmediate();
      }
      return ok(counts);
    },
    'catalog:complete': (query) => ok(catalog.complete(query)),
    'catalog:paper': catalog.paper,
    'catalog:place-of': (id) => ok(catalog.placeOf(id)),
    'catalog:rows-of': (ids) => ok(catalog.rowsOf(ids)),
    'catalog:facts-of': (ids) => ok(catalog.factsOf(ids)),
    'catalog:words-of': async (ids) => {
      const words: number[] = [];
      for (let at = 0; at < ids.length; at += COUNTED_AT_ONCE) {
        words.push(...catalog.wordsOf(ids.slice(at, at + COUNTED_AT_ONCE)));
        // Whole texts are read for it: what the reader waits for meanwhile goes first.
        await setImmediate();
      }
      return ok(words);
    },
    'catalog:topics-in': (query) => ok(catalog.topicsIn(query)),
    'catalog:related': catalog.related,
    'catalog:text-versions': catalog.textVersions,
    'catalog:start-here': library.startHere,
    'catalog:count': () => ok(catalog.count()),
    'intake:import-source': async (source, switches) => looked(await library.importSource(source, choices(source.name, switches))),
    'intake:import-file': async (path, switches) => looked(await library.importFile(path, choices(path, switches))),
    'mirror:write': (changes) => {
      const written = mirror.write(changes);
      if (written.ok) folder.changed(changes);
      return written;
    },
    'export:write': async (request, path) => {
      const { signal: given, end } = exports.begin();
      const onProgress = (done: number, total: number): void => {
        tell({ kind: 'event', name: 'export:progress', payload: { done, total } });
      };
      const result = await library.exportTo(request, path, { signal: given, onProgress });
      end();
      return result;
    },
    'export:cancel': () => {
      exports.cancel();
      return ok({ noted: true });
    },
    'export:folder': () => ok(folder.state()),
    'export:keep-folder': async (chosen) => ok(await folder.keep(chosen)),
    'share:write': library.shareTo,
    'share:text': library.shareAsText,
    'mirror:read': () => ok(mirror.read()),
    'mirror:history': (table, id, limit) => ok(mirror.history(table, id, limit)),
  };
}
