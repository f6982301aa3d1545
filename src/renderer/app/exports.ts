/** Exports that start in the window, and what is said about them. */
import { EXPORT_FORMAT_INFO } from '../../domain/formats/export/export-format.ts';
import { counted } from '../../domain/text/counted.ts';
import type { ExportReport, ExportRequest, FolderState } from '../../ipc/contract.ts';
import type { FolderRequests } from '../exports/kept-folder.tsx';
import { bridge } from './bridge.ts';
import { notify, notifyError, setDesk, tellError } from './desk.ts';

/** What the dialog asks about the folder that is kept up to date. */
export const folderRequests: FolderRequests = {
  state: bridge.request['export:folder'],
  choose: bridge.request['export:choose-folder'],
  stop: bridge.request['export:stop-folder'],
};

/** Asks where, writes the export, and says what was written. */
export async function runExport(request: ExportRequest): Promise<void> {
  const ended = await bridge.request['export:save'](request);
  setDesk({ exporting: null });
  if (!ended.ok) {
    if (ended.error.code === 'cancelled') notify(`${ended.error.message} ${ended.error.next ?? ''}`.trim());
    else tellError(ended.error);
  } else if (ended.value.kind === 'written') notify(writtenSentence(request, ended.value.report));
}

function writtenSentence({ format }: ExportRequest, { path, papers, marks, files, beside }: ExportReport): string {
  const what = `${counted(papers, 'paper')} with ${counted(marks, 'highlight or note', 'highlights and notes')}`;
  const where = files === 1 && beside.length === 0 ? `to ${path}` : `as ${counted(files, 'file')} into ${path}`;
  const others = beside.length === 0 ? '' : ` ${counted(beside.length, 'file')} of the same name had other words and stayed; the new one stands beside, for example “${beside[0] ?? ''}”.`;
  return `Exported ${what} ${where} (${EXPORT_FORMAT_INFO[format].name}).${others}`;
}

/** Says what a reader must know about the kept folder, once for each thing. */
export function tellFolder(before: FolderState | undefined, now: FolderState): void {
  if (now.problem !== undefined && now.problem !== before?.problem) notifyError(`${now.problem} Carrel tries again with your next change.`);
  const known = new Set(before?.beside.map(({ changed }) => changed));
  const [fresh] = before === undefined ? [] : now.beside.filter(({ changed }) => !known.has(changed));
  if (fresh !== undefined) notify(`“${fresh.changed}” was changed outside Carrel and stays as it is. Carrel goes on in “${fresh.beside}”.`);
}
