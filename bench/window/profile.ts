/** Folders that the desktop program opens with a given library in it. */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '../../src/domain/annotation/annotation.ts';
import { openCatalog } from '../../src/main/catalog/catalog.ts';
import { openLibrary, type Library } from '../../src/main/library/library.ts';
import { scratchFolder } from '../papers/cache.ts';

/** A copy of the library, so that the one that is kept stays as it is. */
export function profileWith(libraryFolder: string): string {
  const { profile, library } = emptyProfile();
  for (const name of ['catalog.sqlite', 'catalog.sqlite-wal']) {
    if (existsSync(join(libraryFolder, name))) copyFileSync(join(libraryFolder, name), join(library, name));
  }
  return profile;
}

/** A copy of the library with the reader's own rows in the mirror: the first start brings them to the window's store. */
export async function annotatedProfile(libraryFolder: string, rowsFor: (library: Library) => readonly Change[]): Promise<string> {
  const profile = profileWith(libraryFolder);
  const library = await openLibrary(join(profile, 'library'));
  if (!library.ok) throw new Error(library.error.message);
  const written = library.value.mirror.write(rowsFor(library.value));
  if (!written.ok) throw new Error(written.error.message);
  library.value.close();
  return profile;
}

/** A library without papers that stays so: one import of nothing, and the starter library is not offered. */
export async function profileWithNothing(): Promise<string> {
  const { profile, library } = emptyProfile();
  const catalog = openCatalog(library);
  if (!catalog.ok) throw new Error(catalog.error.message);
  await catalog.value.importRecords({ format: 'page-dump', records: [], unreadable: [] }, { source: 'nothing', now: Date.now });
  catalog.value.close();
  return profile;
}

function emptyProfile(): { readonly profile: string; readonly library: string } {
  const profile = scratchFolder();
  const library = join(profile, 'library');
  mkdirSync(library);
  return { profile, library };
}
