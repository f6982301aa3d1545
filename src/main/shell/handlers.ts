/** What the main process answers to each request of the window. */
import { app, type BrowserWindow } from 'electron';
import { ok } from '../../domain/result.ts';
import type { ActionKeys, Handlers, ImportEnded } from '../../ipc/contract.ts';
import type { LibraryClient } from '../library/protocol.ts';
import { exportHandlers } from './export-handlers.ts';
import { openExternal } from './external.ts';
import { chooseFiles, type Importer } from './import-sources.ts';

export interface HandlerParts {
  readonly library: LibraryClient;
  readonly importer: Importer;
  /** The library's folder. */
  readonly folder: string;
  readonly window: BrowserWindow;
  /** The first rows are on the screen. */
  readonly painted: (papers: number) => void;
  /** What the window answers when it is about to close. */
  readonly settled: (answer: 'close' | 'stay') => void;
  /** The keys that the menu shows. */
  readonly showKeys: (keys: readonly ActionKeys[]) => void;
  /** What a reader should know about opening the library. */
  readonly openingNotices: () => Promise<readonly string[]>;
}

/** One handler for each request of the contract. */
export function createHandlers({ library, importer, folder, window, painted, settled, showKeys, openingNotices }: HandlerParts): Handlers {
  return {
    'catalog:rows': library['catalog:rows'],
    'catalog:facets': library['catalog:facets'],
    'catalog:ids-of': library['catalog:ids-of'],
    'catalog:total-of': library['catalog:total-of'],
    'catalog:complete': library['catalog:complete'],
    'catalog:paper': library['catalog:paper'],
    'catalog:place-of': library['catalog:place-of'],
    'catalog:rows-of': library['catalog:rows-of'],
    'catalog:facts-of': library['catalog:facts-of'],
    'catalog:words-of': library['catalog:words-of'],
    'catalog:related': library['catalog:related'],
    'catalog:text-versions': library['catalog:text-versions'],
    'catalog:start-here': library['catalog:start-here'],
    ...exportHandlers(library, window),
    'share:text': library['share:text'],
    'mirror:write': library['mirror:write'],
    'mirror:read': library['mirror:read'],
    'mirror:history': library['mirror:history'],
    'intake:choose-files': async () => {
      const ended: ImportEnded[] = [];
      for (const path of await chooseFiles(window)) ended.push(await importer.importFile(path));
      return ok(ended);
    },
    'intake:import': async (source) => ok(await importer.importSource(source)),
    'intake:import-complete-part': async (token) => ok(await importer.importCompletePart(token)),
    'shell:open-external': openExternal,
    'shell:info': () =>
      Promise.resolve(
        ok({ version: app.getVersion(), electron: process.versions.electron, libraryFolder: folder, platform: process.platform }),
      ),
    'shell:painted': (papers) => {
      painted(papers);
      return Promise.resolve(ok({ noted: true }));
    },
    'shell:opening-notices': async () => ok(await openingNotices()),
    'shell:show-keys': (keys) => {
      showKeys(keys);
      return Promise.resolve(ok({ noted: true }));
    },
    'shell:settled': (answer) => {
      settled(answer);
      return Promise.resolve(ok({ noted: true }));
    },
  };
}
