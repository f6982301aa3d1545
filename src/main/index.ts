/** The composition root of the main process. It reads as a list: what there is, and what talks to what. */
import { join } from 'node:path';
import { app, session } from 'electron';
import type { ActionKeys } from '../ipc/contract.ts';
import { registerAppScheme, serveAppProtocol } from './shell/app-protocol.ts';
import { tell, tellWindow } from './shell/events.ts';
import { createHandlers } from './shell/handlers.ts';
import { importAndTell } from './shell/import-sources.ts';
import { connectLibrary } from './shell/library-client.ts';
import { startLibraryProcess } from './shell/library-process.ts';
import { openingNotices } from './shell/opening-notices.ts';
import { DEFAULT_KEYS, installMenu } from './shell/menu.ts';
import { programPaths } from './shell/paths.ts';
import { protectContents, protectSession } from './shell/protect.ts';
import { quitTogether } from './shell/quit.ts';
import { serve } from './shell/serve.ts';
import { holdSingleInstance } from './shell/single-instance.ts';
import { reportReady } from './shell/smoke.ts';
import { readStartArguments, type StartArguments } from './shell/start-arguments.ts';
import { createWindowFile } from './shell/window-file.ts';
import { createWindows } from './shell/windows.ts';

const start = readStartArguments(process.argv.slice(1), process.cwd(), app.getAppPath());
let takeSecondStart: (files: readonly string[]) => void = () => undefined;

registerAppScheme();
protectContents();
if (holdSingleInstance(start.files, (files) => { takeSecondStart(files); })) run(start);

function run({ smoke, files }: StartArguments): void {
  const paths = programPaths(import.meta.dirname);
  const folder = join(app.getPath('userData'), 'library');
  const library = connectLibrary(
    () => startLibraryProcess({ entry: paths.libraryProcess, folder, starter: paths.starter, node: paths.node }),
    (event, asker) => {
      switch (event.name) {
        case 'catalog:changed':
          tell(event.name, event.payload);
          break;
        case 'export:folder-changed':
          tell(event.name, event.payload);
          break;
        // Progress goes to the window that asked, as its end does.
        case 'intake:progress':
          tellWindow(windows.window(asker), event.name, event.payload);
          break;
        case 'export:progress':
          tellWindow(windows.window(asker), event.name, event.payload);
          break;
      }
    },
  );

  let begun = false;
  let told: Promise<readonly string[]> | undefined;
  const windowFile = createWindowFile(join(app.getPath('userData'), 'windows.json'));
  const windows = createWindows(paths.preload, windowFile, (desk) =>
    createHandlers({
      library: library.clientFor(desk.id),
      folder,
      desk,
      painted: (papers) => {
        if (smoke) reportReady(papers);
        if (!begun) importFiles(files);
        begun = true;
      },
      openingNotices: () => {
        if (told !== undefined) return Promise.resolve([]);
        told = library.opened.then(openingNotices);
        return told;
      },
      showKeys,
      abandoned: (ended) => {
        tellWindow(windows.front()?.window, 'intake:ended', ended);
      },
    }),
  );
  const showKeys = (keys: readonly ActionKeys[]): void => {
    installMenu((action) => {
      tellWindow(windows.front()?.window, 'shell:action', { action });
    }, keys);
  };
  const importFiles = (chosen: readonly string[]): void => {
    const asker = windows.front();
    if (asker === undefined) return;
    void importAndTell(library.clientFor(asker.id), chosen, (ended) => {
      tellWindow(windows.window(asker.id) ?? windows.front()?.window, 'intake:ended', ended);
    });
  };
  takeSecondStart = (chosen) => {
    windows.bringForward();
    importFiles(chosen);
  };

  quitTogether(windows, async () => {
    await Promise.all([library.close(), windowFile.settled()]);
  });
  void app.whenReady().then(() => {
    protectSession(session.defaultSession);
    serveAppProtocol(session.defaultSession, paths.renderer);
    showKeys(DEFAULT_KEYS);
    serve(windows.handlersOf);
    windows.openKept();
  });
}
