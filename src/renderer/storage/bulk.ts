/** Changes of many highlights and notes at once: one write, so that one step takes all of it back. */
import type { Highlight, HighlightColour } from '../../domain/annotation/annotation.ts';
import { asDeleted, nextRevision } from '../../domain/annotation/revision.ts';
import { changeOf } from '../../domain/annotation/row-order.ts';
import { withoutTag, withTag } from '../../domain/annotation/tags.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import type { AnnotationStore } from './annotation-store.ts';
import type { Written } from './plan.ts';

/** What was written; rows that were as asked already, or are gone, are not in it. */
export type BulkWritten = Promise<Result<readonly Written[]>>;

/** Gives the highlights this colour. */
export function recolourAll(store: AnnotationStore, ids: readonly string[], colour: HighlightColour): BulkWritten {
  return changeAll(store, ids, (row) => (row.colour === colour ? row : { ...nextRevision(row, store.now()), colour }));
}

/** Puts the tag on each of the highlights. */
export function tagAll(store: AnnotationStore, ids: readonly string[], tag: string): BulkWritten {
  return changeAll(store, ids, (row) => retagged(store, row, withTag(row.tags, tag)));
}

/** Takes the tag off each of the highlights. */
export function untagAll(store: AnnotationStore, ids: readonly string[], tag: string): BulkWritten {
  return changeAll(store, ids, (row) => retagged(store, row, withoutTag(row.tags, tag)));
}

/** Deletes these highlights and notes. */
export async function deleteAll(store: AnnotationStore, highlightIds: readonly string[], noteIds: readonly string[]): BulkWritten {
  return store.change(async (rows) => {
    const highlights = await rows.getMany('highlights', highlightIds);
    const notes = await rows.getMany('notes', noteIds);
    return ok([
      ...highlights.flatMap((row) => (row === undefined ? [] : [changeOf('highlights', asDeleted(row, store.now()))])),
      ...notes.flatMap((row) => (row === undefined ? [] : [changeOf('notes', asDeleted(row, store.now()))])),
    ]);
  });
}

function retagged(store: AnnotationStore, row: Highlight, tags: readonly string[]): Highlight {
  return tags === row.tags ? row : { ...nextRevision(row, store.now()), tags };
}

async function changeAll(store: AnnotationStore, ids: readonly string[], next: (row: Highlight) => Highlight): BulkWritten {
  return store.change(async (rows) => {
    const current = await rows.getMany('highlights', ids);
    return ok(current.flatMap((row) => (row === undefined || row.deleted ? [] : [changeOf('highlights', next(row))])));
  });
}
