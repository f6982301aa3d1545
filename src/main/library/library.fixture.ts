import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { valueOf } from '../../domain/result.fixture.ts';
import { temporaryFolder } from '../sqlite/temporary-folder.fixture.ts';
import { openLibrary, type Library, type LibraryOptions } from './library.ts';
import { starterFile } from './program-files.ts';

/** The starter library of this checkout; it has 119 papers. */
export const STARTER = starterFile() ?? '';

/** Libraries in a fresh folder, for one test. */
export interface TestLibraries {
  readonly folder: string;
  /** Opens the library in the folder itself, or in the folder of that name within it. */
  readonly open: (options?: LibraryOptions, name?: string) => Promise<Library>;
  readonly remove: () => void;
}

export function testLibraries(): TestLibraries {
  const folder = temporaryFolder();
  const opened: Library[] = [];
  return {
    folder: folder.path,
    open: async (options, name = '') => {
      const path = join(folder.path, name);
      mkdirSync(path, { recursive: true });
      const library = valueOf(await openLibrary(path, options));
      opened.push(library);
      return library;
    },
    remove: () => {
      for (const library of opened) library.close();
      folder.remove();
    },
  };
}
