/** The composition root of the main process. It reads as a list: what there is, and what talks to what. */
import { join } from 'node:path';
import { app, session } from 'electron';
import { registerAppScheme, serveAppProtocol } from './shell/app-protocol.ts';
import { closeWhenSettled } from './shell/closing.ts';
import { tell } from './shell/events.ts';
import type { ActionKeys } from '../ipc/contract.ts';
import { createHandlers } from './shell/handlers.ts';
import { createImporter, type Importer } from './shell/import-sources.ts';
import { connectLibrary } from './shell/library-client.ts';
import { startLibraryProcess } from './shell/library-process.ts';
import { openingNotices } from './shell/opening-notices.ts';
import { DEFAULT_KEYS, installMenu } from './shell/menu.ts';
import { programPaths } from './shell/paths.ts';
import { protectContents, protectSession } from './shell/protect.ts';
import { serve } from './shell/serve.ts';
import { holdSingleInstance } from './shell/single-instance.ts';
import { reportReady } from './shell/smoke.ts';
import { readStartArguments, type StartArguments } from './shell/start-arguments.ts';
import { openWindow } from './shell/window.ts';

const start = readStartArguments(process.argv.slice(1), process.cwd(), app.getAppPath());
let importFiles: (files: readonly string[]) => void = () => undefined;

registerAppScheme();
protectContents();
if (holdSingleInstance(start.files, (files) => { importFiles(files); })) run(start);

function run({ smoke, files }: StartArguments): void {
  const paths = programPaths(import.meta.dirname);
  const folder = join(app.getPath('userData'), 'library');
  const library = connectLibrary(
    () => startLibraryProcess({ entry: paths.libraryProcess, folder, starter: paths.starter, node: paths.node }),
    (event) => {
      switch (event.name) {
        case 'catalog:changed':
          tell(event.name, event.payload);
          break;
        case 'intake:progress':
          tell(event.name, event.payload);
          break;
        case 'export:progress':
          tell(event.name, event.payload);
          break;
        case 'export:folder-changed':
          tell(event.name, event.payload);
          break;
      }
    },
  );
  const importer = createImporter(library.client);
  importFiles = (chosen) => void importAndTell(importer, chosen);

  app.on('window-all-closed', () => {
    void library.close().then(() => {
      app.quit();
    });
  });
  void app.whenReady().then(() => {
    protectSession(session.defaultSession);
    serveAppProtocol(session.defaultSession, paths.renderer);
    const showKeys = (keys: readonly ActionKeys[]): void => {
      installMenu((action) => {
        tell('shell:action', { action });
      }, keys);
    };
    showKeys(DEFAULT_KEYS);
    const window = openWindow(paths.preload);
    const closing = closeWhenSettled(window);
    let begun = false;
    serve(
      createHandlers({
        library: library.client,
        importer,
        folder,
        window,
        painted: (papers) => {
          if (smoke) reportReady(papers);
          if (!begun) importFiles(files);
          begun = true;
        },
        settled: closing.settled,
        showKeys,
        openingNotices: async () => openingNotices(await library.opened),
      }),
    );
  });
}

async function importAndTell(importer: Importer, files: readonly string[]): Promise<void> {
  for (const file of files) tell('intake:ended', await importer.importFile(file));
}
