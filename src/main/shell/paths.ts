/** Where the built program's parts stand, in a checkout and in a package. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';

interface ProgramPaths {
  readonly preload: string;
  readonly renderer: string;
  readonly starter: string;
  readonly libraryProcess: string;
  /** A Node executable that runs the library's process; null where Electron's own can. */
  readonly node: string | null;
}

/** @param mainFolder the folder of the built main process */
export function programPaths(mainFolder: string): ProgramPaths {
  const node = nodeExecutable();
  const libraryProcess = join(mainFolder, 'library-process.js');
  const data = app.isPackaged ? join(process.resourcesPath, 'data') : join(mainFolder, '../../data');
  return {
    preload: join(mainFolder, '../preload/index.cjs'),
    renderer: join(mainFolder, '../renderer'),
    starter: join(data, 'library/papers.json'),
    // Plain Node can't read inside the archive; a package that brings one leaves these files outside.
    libraryProcess: node === null ? libraryProcess : libraryProcess.replace('app.asar', 'app.asar.unpacked'),
    node,
  };
}

/**
 * A Node executable for the library's process, where Electron's own Node has no `node:sqlite`: named by
 * the environment in development, beside the package otherwise. Null when Electron's own will do.
 */
function nodeExecutable(): string | null {
  const named = process.env['CARREL_NODE'];
  if (named !== undefined && named !== '') return named;
  const packed = join(process.resourcesPath, 'node', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(packed) ? packed : null;
}
