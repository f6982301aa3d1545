/** What a reader does to notes and their templates, each with the sentence that says so and the way back. */
import type { NoteTemplate } from '../../../domain/annotation/annotation.ts';
import type { TemplateText } from '../../../domain/note/templates.ts';
import type { PaperId } from '../../../domain/paper/paper.ts';
import { addNoteTemplate, changeNoteTemplate, deleteNoteTemplate } from '../../storage/note-templates.ts';
import { saveNote } from '../../storage/notes.ts';
import type { UndoLog } from '../../storage/undo-log.ts';
import { settleUnsaved } from '../../storage/unsaved.ts';
import { takeStep } from './step.ts';

/** Makes a former text the note again. What is being typed is saved first, so that it stays among the versions. */
export async function restoreVersion(log: UndoLog, paperId: PaperId, markdown: string): Promise<void> {
  await settleUnsaved();
  await takeStep(log, 'Restored the version of the note.', (store) => saveNote(store, paperId, markdown));
}

/** Makes a template; answers whether it was saved. */
export async function makeTemplate(log: UndoLog, made: TemplateText): Promise<boolean> {
  return (await takeStep(log, `Made the template “${made.name.trim()}”.`, (store) => addNoteTemplate(store, made))) !== null;
}

/** Changes a template; answers whether it was saved. Notes that were begun with it stay as they are. */
export async function changeTemplate(log: UndoLog, id: string, made: TemplateText): Promise<boolean> {
  return (await takeStep(log, `Changed the template “${made.name.trim()}”.`, (store) => changeNoteTemplate(store, id, made))) !== null;
}

/** Deletes a template. Notes that were begun with it stay as they are. */
export async function removeTemplate(log: UndoLog, { id, name }: NoteTemplate): Promise<void> {
  await takeStep(log, `Deleted the template “${name}”.`, (store) => deleteNoteTemplate(store, id));
}
