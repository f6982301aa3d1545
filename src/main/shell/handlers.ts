/** What the main process answers to each request of the window. */
import { app } from 'electron';
import { ok } from '../../domain/result.ts';
import type { ActionKeys, Handlers, ImportEnded } from '../../ipc/contract.ts';
import type { LibraryClient } from '../library/protocol.ts';
import { exportHandlers } from './export-handlers.ts';
import { openExternal } from './external.ts';
import { chooseFiles, createImporter } from './import-sources.ts';
import type { WindowDesk } from './windows.ts';

export interface HandlerParts {
  /** The library as the window sees it that the requests come from. */
  readonly library: LibraryClient;
  /** The library's folder. */
  readonly folder: string;
  readonly desk: WindowDesk;
  /** The first rows are on the screen. */
  readonly painted: (papers: number) => void;
  /** The keys that the menu shows. */
  readonly showKeys: (keys: readonly ActionKeys[]) => void;
  /** What a reader should know about opening the library; told once. */
  readonly openingNotices: () => Promise<readonly string[]>;
  /** An import ended whose window was closed meanwhile: another one has to take up what it brought. */
  readonly abandoned: (ended: ImportEnded) => void;
}

/** One handler for each request of the contract, as one window may make it. */
export function createHandlers({ library, folder, desk, painted, showKeys, openingNotices, abandoned }: HandlerParts): Handlers {
  const { id, window } = desk;
  const importer = createImporter(library);
  const kept = (ended: ImportEnded): ImportEnded => {
    if (window.isDestroyed()) abandoned(ended);
    return ended;
  };
  return {
    'catalog:keep-papers': library['catalog:keep-papers'],
    'catalog:rows': library['catalog:rows'],
    'catalog:facets': library['catalog:facets'],
    'catalog:ids-of': library['catalog:ids-of'],
    'catalog:counts-of': library['catalog:counts-of'],
    'catalog:complete': library['catalog:complete'],
    'catalog:paper': library['catalog:paper'],
    'catalog:place-of': library['catalog:place-of'],
    'catalog:rows-of': library['catalog:rows-of'],
    'catalog:facts-of': library['catalog:facts-of'],
    'catalog:words-of': library['catalog:words-of'],
    'catalog:topics-in': library['catalog:topics-in'],
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
      for (const path of await chooseFiles(window)) ended.push(kept(await importer.importFile(path)));
      return ok(ended);
    },
    'intake:import': async (source) => ok(kept(await importer.importSource(source))),
    'intake:import-complete-part': async (token) => ok(kept(await importer.importCompletePart(token))),
    'shell:open-external': openExternal,
    'shell:info': () =>
      Promise.resolve(
        ok({
          version: app.getVersion(),
          electron: process.versions.electron,
          libraryFolder: folder,
          platform: process.platform,
          window: { id, shows: desk.shows() },
        }),
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
    'shell:keep-shown': (shows) => {
      desk.keep(shows);
      return Promise.resolve(ok({ noted: true }));
    },
    'shell:open-window': (shows) => {
      desk.openBeside(shows);
      return Promise.resolve(ok({ noted: true }));
    },
    'shell:settled': (answer) => {
      desk.settled(answer);
      return Promise.resolve(ok({ noted: true }));
    },
  };
}
