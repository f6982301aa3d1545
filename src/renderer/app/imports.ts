/** Every way into the library that starts in the window ends here: files, a drop, a paste. */
import { SIZE_LIMIT, sizeLimitOf, tooLarge } from '../../domain/formats/size-limit.ts';
import type { ImportEnded } from '../../ipc/contract.ts';
import type { Manner } from '../../domain/reading-list/take-in.ts';
import { listOfRecords } from '../../domain/reading-list/list-of-records.ts';
import { counted } from '../../domain/text/counted.ts';
import type { ShownImport } from '../imports/report-dialog.tsx';
import { keepImported, takeOutdone } from '../storage/imported.ts';
import type { UndoLog } from '../storage/undo-log.ts';
import { bridge } from './bridge.ts';
import { notifyError, setDesk, useDesk } from './desk.ts';
import { takeInList } from './steps/take-in-list.ts';
import { takeStep } from './steps/step.ts';

/** Asks for files with the system's dialog and imports them. */
export async function importChosenFiles(log: UndoLog): Promise<void> {
  const answer = await bridge.request['intake:choose-files']();
  if (!answer.ok) notifyError(answer.error.message);
  else await showReport(log, answer.value);
}

/** Imports dropped files, one after the other. */
export async function importFiles(log: UndoLog, files: readonly File[]): Promise<void> {
  const ended: ImportEnded[] = [];
  for (const file of files) {
    // Refused before it is read: a file of that size would only freeze the window.
    const limit = file.size > SIZE_LIMIT ? sizeLimitOf((await bytesOf(file.slice(0, 64))) ?? new Uint8Array()) : SIZE_LIMIT;
    if (file.size > limit) ended.push({ source: file.name, result: tooLarge(file.name, file.size, limit) });
    else ended.push(...(await importBytes(file.name, file)));
  }
  await showReport(log, ended);
}

/** Imports pasted text. */
export async function importText(log: UndoLog, text: string): Promise<void> {
  await showReport(log, await importBytes('Pasted text', new Blob([text])));
}

/** Imports the complete papers of a source that was refused because it was cut off. */
export async function importCompletePart(log: UndoLog, refused: ImportEnded): Promise<void> {
  if (refused.cutOffToken === undefined) return;
  const answer = await bridge.request['intake:import-complete-part'](refused.cutOffToken);
  setDesk({ importing: null });
  if (!answer.ok) notifyError(answer.error.message);
  else await showReport(log, [answer.value]);
}

/** Brings the annotations of imports into the store and shows what became of everything, unless there were none. */
export async function showReport(log: UndoLog, ended: readonly ImportEnded[]): Promise<void> {
  const shown: ShownImport[] = [];
  for (const one of ended) shown.push(await withList(log, await withAnnotations(log, one)));
  setDesk({ importing: null, ...(shown.length > 0 ? { dialog: { kind: 'report', ended: shown } } : {}) });
}

/** One step to undo: what an import brought is taken back as a whole. */
async function withAnnotations(log: UndoLog, ended: ImportEnded): Promise<ShownImport> {
  const imported = ended.result.ok ? ended.result.value.annotations : undefined;
  if (imported === undefined) return ended;
  const kept = await log.record(`Imported annotations from “${ended.source}”.`, (store) => keepImported(store, imported));
  return kept.ok ? { ...ended, annotations: { ...kept.value.counts, unplaced: imported.unplaced }, outdone: kept.value.outdone } : { ...ended, annotationError: kept.error };
}

/** A list that comes for the first time is made at once; about one that is here already the reader is asked. */
async function withList(log: UndoLog, shown: ShownImport): Promise<ShownImport> {
  const list = shown.result.ok ? shown.result.value.list : undefined;
  return list === undefined ? shown : { ...shown, list: await takeInList(log, list, 'ask') };
}

/** Has what the source says otherwise as the source has it, and says so. */
export async function takeShownOutdone(log: UndoLog, shown: ShownImport): Promise<void> {
  const { outdone = [] } = shown;
  const sentence = `Took ${counted(outdone.length, 'annotation')} as “${shown.source}” has ${outdone.length === 1 ? 'it' : 'them'}.`;
  const taken = await takeStep(log, sentence, (store) => takeOutdone(store, outdone));
  if (taken !== null) replaceShown(shown, { ...shown, outdone: [] });
}

/** Takes the list of a shown import in as the reader decided, or makes one of its papers, and says so in the report. */
export async function takeInShown(log: UndoLog, shown: ShownImport, manner: Manner): Promise<void> {
  if (!shown.result.ok) return;
  const list = await takeInList(log, shown.result.value.list ?? listOfRecords(shown.result.value), manner);
  replaceShown(shown, { ...shown, list });
}

function replaceShown(before: ShownImport, after: ShownImport): void {
  const { dialog } = useDesk.getState();
  if (dialog?.kind === 'report') setDesk({ dialog: { kind: 'report', ended: dialog.ended.map((one) => (one === before ? after : one)) } });
}

async function importBytes(name: string, source: Blob): Promise<readonly ImportEnded[]> {
  const bytes = await bytesOf(source);
  if (bytes === null) {
    const message = `"${name}" could not be read. A folder can't be imported; choose the files in it.`;
    return [{ source: name, result: { ok: false, error: { code: 'source-unreadable', message } } }];
  }
  const answer = await bridge.request['intake:import']({ name, bytes });
  return [answer.ok ? answer.value : { source: name, result: answer }];
}

async function bytesOf(source: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await source.arrayBuffer());
  } catch {
    return null;
  }
}
