import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportReport } from '../../domain/paper/import-report.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { StartHerePaper } from '../../ipc/contract.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { readStarterLibrary, type StarterLibrary } from '../intake/starter-library.ts';
import { reasonOf } from '../sqlite/failure.ts';

/** Imports the starter library, once in the life of a library; there is no report when it was there before. */
export async function loadStarter(catalog: Catalog, file: string, now: () => number): Promise<Result<ImportReport | undefined>> {
  if (catalog.hasImported('starter')) return ok(undefined);
  const read = await readStarter(file);
  return read.ok ? catalog.importRecords(read.value, { source: basename(file), now }) : read;
}

/**
 * What the starter library proposes to begin with, by the ids that the papers have in this library;
 * those that are not in it are left out.
 */
export async function startHere(catalog: Catalog, file: string | undefined): Promise<Result<readonly StartHerePaper[]>> {
  if (file === undefined) return ok([]);
  const read = await readStarter(file);
  if (!read.ok) return read;
  return ok(
    read.value.startHere.flatMap(({ paper, why }) => {
      const found = catalog.find(paper);
      return found.ok ? [{ paperId: found.value.id, why }] : [];
    }),
  );
}

async function readStarter(file: string): Promise<Result<StarterLibrary>> {
  try {
    return readStarterLibrary(await readFile(file, 'utf8'));
  } catch (error) {
    return fail('source-unreadable', `The starter library ${file} can't be read: ${reasonOf(error)}.`, 'Install Carrel again.');
  }
}
