/** The reader's own forms to begin a note with. */
import type { NoteTemplate } from '../../domain/annotation/annotation.ts';
import { asDeleted } from '../../domain/annotation/revision.ts';
import { changeTemplate, createTemplate, type TemplateText } from '../../domain/note/templates.ts';
import type { Result } from '../../domain/result.ts';
import { fail, ok } from '../../domain/result.ts';
import type { AnnotationStore } from './annotation-store.ts';
import type { Saved } from './row-writes.ts';
import { writeRow, writeRows } from './row-writes.ts';

/** Makes a template after all others. Fails with `bad-request` when its name or text is blank. */
export async function addNoteTemplate(store: AnnotationStore, made: TemplateText): Promise<Result<Saved<NoteTemplate>>> {
  const id = store.newId();
  const saved = await writeRows(store, 'noteTemplates', async (rows) => {
    const template = createTemplate(await rows.all('noteTemplates'), id, made, store.now());
    return template.ok ? ok([template.value]) : template;
  });
  if (!saved.ok) return saved;
  const [template] = saved.value;
  if (template === undefined) throw new Error('A new template was not written');
  return ok(template);
}

/** Gives the template another name and text. Fails with `bad-request` when one of them is blank. */
export async function changeNoteTemplate(store: AnnotationStore, id: string, made: TemplateText): Promise<Result<Saved<NoteTemplate>>> {
  return changeKnown(store, id, (template) => (template.deleted ? gone() : changeTemplate(template, made, store.now())));
}

/** Deletes the template; notes that were begun with it stay as they are. */
export async function deleteNoteTemplate(store: AnnotationStore, id: string): Promise<Result<Saved<NoteTemplate>>> {
  return changeKnown(store, id, (template) => ok(asDeleted(template, store.now())));
}

function changeKnown(
  store: AnnotationStore,
  id: string,
  next: (template: NoteTemplate) => Result<NoteTemplate>,
): Promise<Result<Saved<NoteTemplate>>> {
  return writeRow(store, 'noteTemplates', id, (template) => (template === undefined ? gone() : next(template)));
}

function gone(): Result<never> {
  return fail('write-refused', 'This template was deleted.', 'Undo the deletion, or make it again.');
}
