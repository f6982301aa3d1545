/** One Carrel per library: a second start hands its files to the first and ends. */
import { app } from 'electron';
import { readStartArguments } from './start-arguments.ts';

/**
 * Answers whether this is the first Carrel on its user data folder. Each later start is told to `onStart`,
 * with the files it was given; it is for the first one to come to the front.
 */
export function holdSingleInstance(ownFiles: readonly string[], onStart: (files: readonly string[]) => void): boolean {
  if (!app.requestSingleInstanceLock({ files: ownFiles })) {
    app.quit();
    return false;
  }
  app.on('second-instance', (_event, argv, folder, data) => {
    onStart(filesOf(data) ?? readStartArguments(argv.slice(1), folder, app.getAppPath()).files);
  });
  return true;
}

/** The files as the second start itself understood them; its raw arguments may hold Chromium's switches. */
function filesOf(data: unknown): readonly string[] | undefined {
  if (typeof data !== 'object' || data === null || !('files' in data) || !Array.isArray(data.files)) return undefined;
  return data.files.filter((file): file is string => typeof file === 'string');
}
