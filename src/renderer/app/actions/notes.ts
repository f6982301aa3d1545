/** What a reader does to notes and their templates, each with the sentence that says so and the way back. */
import type { NoteTemplate } from '../../../domain/annotation/annotation.ts';
import type { TemplateText } from '../../../domain/note/templates.ts';
import type { PaperId } from '../../../domain/paper/paper.ts';
import type { CodedError } from '../../../domain/result.ts';
import type { AnnotationStore } from '../../storage/annotation-store.ts';
import { addNoteTemplate, changeNoteTemplate, deleteNoteTemplate, restoreNoteTemplate } from '../../storage/note-templates.ts';
import { saveNote } from '../../storage/notes.ts';
import { settleUnsaved } from '../../storage/unsaved.ts';
import { notify, notifyError } from '../desk.ts';

function tellError({ message, next }: CodedError): void {
  notifyError(next === undefined ? message : `${message} ${next}`);
}

/** Makes a former text the note again. What is being typed is saved first, so that it stays among the versions. */
export async function restoreVersion(store: AnnotationStore, paperId: PaperId, markdown: string): Promise<void> {
  await settleUnsaved();
  const saved = await saveNote(store, paperId, markdown);
  if (!saved.ok) {
    tellError(saved.error);
    return;
  }
  const before = saved.value.previous?.markdown ?? '';
  notify('Restored the version of the note.', () => void saveNote(store, paperId, before));
}

/** Makes a template; answers whether it was saved. */
export async function makeTemplate(store: AnnotationStore, made: TemplateText): Promise<boolean> {
  const saved = await addNoteTemplate(store, made);
  if (!saved.ok) {
    tellError(saved.error);
    return false;
  }
  const { id, name } = saved.value.row;
  notify(`Made the template “${name}”.`, () => void deleteNoteTemplate(store, id));
  return true;
}

/** Changes a template; answers whether it was saved. Notes that were begun with it stay as they are. */
export async function changeTemplate(store: AnnotationStore, id: string, made: TemplateText): Promise<boolean> {
  const saved = await changeNoteTemplate(store, id, made);
  if (!saved.ok) {
    tellError(saved.error);
    return false;
  }
  const { previous } = saved.value;
  notify(`Changed the template “${saved.value.row.name}”.`, previous === undefined ? undefined : () => void changeNoteTemplate(store, id, previous));
  return true;
}

/** Deletes a template. Notes that were begun with it stay as they are. */
export async function removeTemplate(store: AnnotationStore, { id, name }: NoteTemplate): Promise<void> {
  const saved = await deleteNoteTemplate(store, id);
  if (saved.ok) notify(`Deleted the template “${name}”.`, () => void restoreNoteTemplate(store, id));
  else tellError(saved.error);
}
