import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/** What the rule depends on; the running program's own unless a test says otherwise. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** Name of Carrel's folder among those of other programs. */
const FOLDER = 'Carrel';

/**
 * Where Carrel keeps what belongs to one user. The window and the command line both ask here, so
 * that they mean the same library.
 */
function defaultDataFolder(around: Surroundings = present()): string {
  const { platform, env, home } = around;
  switch (platform) {
    case 'win32':
      return win32.join(env['APPDATA'] || win32.join(home, 'AppData', 'Roaming'), FOLDER);
    case 'darwin':
      return posix.join(home, 'Library', 'Application Support', FOLDER);
    default:
      return posix.join(env['XDG_CONFIG_HOME'] || posix.join(home, '.config'), FOLDER);
  }
}

/** The library inside that folder. */
export function defaultLibraryFolder(around: Surroundings = present()): string {
  return (around.platform === 'win32' ? win32 : posix).join(defaultDataFolder(around), 'library');
}

function present(): Surroundings {
  return { platform: process.platform, env: process.env, home: homedir() };
}
