/** Exports that the window asks for: where they go is asked here, with the system's dialogs. */
import { join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import { EXPORT_FORMAT_INFO } from '../../domain/formats/export/export-format.ts';
import { SHARE_FORMAT_INFO } from '../../domain/formats/export/share-format.ts';
import { safeFileName } from '../../domain/formats/markdown/file-name.ts';
import { ok } from '../../domain/result.ts';
import type { ExportRequest, Handlers } from '../../ipc/contract.ts';
import type { LibraryClient } from '../library/protocol.ts';

type ExportHandlers = Pick<Handlers, 'export:save' | 'export:cancel' | 'export:folder' | 'export:choose-folder' | 'export:stop-folder' | 'share:save'>;

/** A page can name no path: only what the reader chose in a dialog is ever written to. */
export function exportHandlers(library: LibraryClient, window: BrowserWindow): ExportHandlers {
  return {
    'export:save': async (request) => {
      const path = writesFolder(request) ? await chooseFolder(window, 'Export into a folder', 'Export') : await chooseFile(window, exportAsked(request));
      if (path === null) return ok({ kind: 'not-chosen' });
      const written = await library['export:write'](request, path);
      return written.ok ? ok({ kind: 'written', report: written.value }) : written;
    },
    'share:save': async (request, name) => {
      const { name: form, extension } = SHARE_FORMAT_INFO[request.format];
      const path = await chooseFile(window, { title: `Share: ${form}`, buttonLabel: 'Save', file: `${safeFileName(name) || 'Reading list'}.${extension}`, form });
      if (path === null) return ok({ kind: 'not-chosen' });
      const written = await library['share:write'](request, path);
      return written.ok ? ok({ kind: 'written', report: written.value }) : written;
    },
    'export:cancel': library['export:cancel'],
    'export:folder': library['export:folder'],
    'export:choose-folder': async () => {
      const folder = await chooseFolder(window, 'Keep a folder of Markdown files up to date', 'Choose');
      return folder === null ? library['export:folder']() : library['export:keep-folder'](folder);
    },
    'export:stop-folder': () => library['export:keep-folder'](null),
  };
}

/** Markdown has a file for each paper; everything else is one file. */
function writesFolder({ format, scope }: ExportRequest): boolean {
  return format === 'markdown' && !(scope.kind === 'papers' && scope.ids.length === 1);
}

/** What the system's dialog shows. */
interface Asked {
  readonly title: string;
  readonly buttonLabel: string;
  /** Proposed name of the file. */
  readonly file: string;
  /** What such files are called. */
  readonly form: string;
}

function exportAsked({ format }: ExportRequest): Asked {
  const { name, extension } = EXPORT_FORMAT_INFO[format];
  return { title: `Export: ${name}`, buttonLabel: 'Export', file: `Carrel.${extension}`, form: name };
}

async function chooseFile(window: BrowserWindow, { title, buttonLabel, file, form }: Asked): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    buttonLabel,
    defaultPath: join(app.getPath('documents'), file),
    filters: [
      // Systems know no endings with a dot in them.
      { name: form, extensions: [file.slice(file.lastIndexOf('.') + 1)] },
      { name: 'All files', extensions: ['*'] },
    ],
  });
  return canceled || filePath === '' ? null : filePath;
}

async function chooseFolder(window: BrowserWindow, title: string, buttonLabel: string): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { title, buttonLabel, properties: ['openDirectory', 'createDirectory'] });
  return canceled ? null : (filePaths[0] ?? null);
}
