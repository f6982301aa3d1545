/** Imports that come from the window, the file dialog or the command line. */
import { basename } from 'node:path';
import { dialog, type BrowserWindow, type OpenDialogOptions } from 'electron';
import { fail, type Result } from '../../domain/result.ts';
import type { ImportReport } from '../../domain/paper/import-report.ts';
import type { HandedSource, ImportEnded } from '../../ipc/contract.ts';
import type { LibraryClient } from '../library/protocol.ts';
import { createCutOffSources } from './cut-off-sources.ts';

/** What can be imported again when it was refused for being cut off. */
type Source = { readonly bytes: HandedSource } | { readonly path: string };

interface Importer {
  readonly importSource: (source: HandedSource) => Promise<ImportEnded>;
  readonly importFile: (path: string) => Promise<ImportEnded>;
  readonly importCompletePart: (token: string) => Promise<ImportEnded>;
}

/** Imports through the library's process. A source that was cut off is kept until the reader decides. */
export function createImporter(library: LibraryClient): Importer {
  const cutOff = createCutOffSources<Source>();
  const nameOf = (source: Source): string => ('path' in source ? basename(source.path) : source.bytes.name);
  const ask = (source: Source, partial: boolean): Promise<Result<ImportReport>> =>
    'path' in source
      ? library['intake:import-file'](source.path, { partial })
      : library['intake:import-source'](source.bytes, { partial });
  const run = async (source: Source, partial: boolean): Promise<ImportEnded> => {
    const result = await ask(source, partial);
    const isCut = !result.ok && result.error.code === 'source-cut-off';
    return { source: nameOf(source), result, ...(isCut ? { cutOffToken: cutOff.keep(source) } : {}) };
  };
  return {
    importSource: (bytes) => run({ bytes }, false),
    importFile: (path) => run({ path }, false),
    importCompletePart: async (token) => {
      const source = cutOff.take(token);
      if (source !== undefined) return run(source, true);
      return { source: 'Import', result: fail('cancelled', 'That source is no longer at hand.', 'Import the file again.') };
    },
  };
}

/** Imports files that no window asked for, such as those of the command line, one after the other. */
export async function importAndTell(library: LibraryClient, files: readonly string[], tell: (ended: ImportEnded) => void): Promise<void> {
  const importer = createImporter(library);
  for (const file of files) tell(await importer.importFile(file));
}

/** Asks for files; empty when the reader cancelled. */
export async function chooseFiles(window: BrowserWindow): Promise<readonly string[]> {
  const options: OpenDialogOptions = {
    title: 'Import papers',
    buttonLabel: 'Import',
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: 'Papers, references and annotations', extensions: ['txt', 'text', 'md', 'bib', 'bibtex', 'ris', 'json', 'jsonld', 'csv', 'carrel'] },
      { name: 'All files', extensions: ['*'] },
    ],
  };
  const chosen = await dialog.showOpenDialog(window, options);
  return chosen.canceled ? [] : chosen.filePaths;
}
