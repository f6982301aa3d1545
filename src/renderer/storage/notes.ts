/** The one note of a paper. */
import type { Note } from '../../domain/annotation/annotation.ts';
import { mergeTexts } from '../../domain/annotation/merge-texts.ts';
import { firstRevision, nextRevision } from '../../domain/annotation/revision.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import type { AnnotationStore } from './annotation-store.ts';
import type { Saved } from './row-writes.ts';
import { writeRow } from './row-writes.ts';

/**
 * Replaces the paper's note (Markdown). An emptied note stays as an empty row, so that undo can fill it again.
 * With `base`, the text that what was written began with: what was written elsewhere meanwhile stays in it.
 */
export async function saveNote(store: AnnotationStore, paperId: PaperId, written: string, base?: string): Promise<Result<Saved<Note>>> {
  return writeRow(store, 'notes', paperId, (note) => {
    const stored = note === undefined || note.deleted ? '' : note.markdown;
    const markdown = base === undefined ? written : mergeTexts(base, written, stored);
    if (note === undefined) return ok({ ...firstRevision(paperId, store.now()), paperId, markdown });
    if (!note.deleted && note.markdown === markdown) return ok(note);
    return ok({ ...nextRevision(note, store.now()), deleted: false, markdown });
  });
}
