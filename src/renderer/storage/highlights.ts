/** Marking a paper's text. */
import type { Anchor, Highlight, HighlightColour, MarkedField } from '../../domain/annotation/annotation.ts';
import { mergeTexts } from '../../domain/annotation/merge-texts.ts';
import { asDeleted, firstRevision, nextRevision } from '../../domain/annotation/revision.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import type { Result } from '../../domain/result.ts';
import { fail, ok } from '../../domain/result.ts';
import type { AnnotationStore } from './annotation-store.ts';
import type { Saved } from './row-writes.ts';
import { writeRow } from './row-writes.ts';

interface NewHighlight {
  readonly paperId: PaperId;
  readonly field: MarkedField;
  readonly anchor: Anchor;
  readonly colour: HighlightColour;
  /** Markdown; empty when there is none. */
  readonly comment: string;
  /** Without the number sign; none when absent. */
  readonly tags?: readonly string[];
}

/** Marks a span. */
export async function addHighlight(store: AnnotationStore, made: NewHighlight): Promise<Result<Saved<Highlight>>> {
  const id = store.newId();
  return writeRow(store, 'highlights', id, () => {
    const { paperId, field, anchor, colour, comment, tags = [] } = made;
    return ok({ ...firstRevision(id, store.now()), paperId, field, anchor, colour, comment, tags });
  });
}

/** Gives the highlight another colour. */
export async function recolour(store: AnnotationStore, id: string, colour: HighlightColour): Promise<Result<Saved<Highlight>>> {
  return changeLive(store, id, (row) => (row.colour === colour ? row : { ...nextRevision(row, store.now()), colour }));
}

/** Replaces the highlight's comment (Markdown). With `base` as for a note: what was written elsewhere meanwhile stays in it. */
export async function setComment(store: AnnotationStore, id: string, written: string, base?: string): Promise<Result<Saved<Highlight>>> {
  return changeLive(store, id, (row) => {
    const comment = base === undefined ? written : mergeTexts(base, written, row.comment);
    return row.comment === comment ? row : { ...nextRevision(row, store.now()), comment };
  });
}

/** Changes the highlight's tags; `next` gives the same array back when nothing changes. */
export async function setTags(store: AnnotationStore, id: string, next: (tags: readonly string[]) => readonly string[]): Promise<Result<Saved<Highlight>>> {
  return changeLive(store, id, (row) => {
    const tags = next(row.tags);
    return tags === row.tags ? row : { ...nextRevision(row, store.now()), tags };
  });
}

/** Puts the highlight on another span of its text, or of another text of its paper. */
export async function setAnchor(store: AnnotationStore, id: string, anchor: Anchor, field?: MarkedField): Promise<Result<Saved<Highlight>>> {
  return changeLive(store, id, (row) => {
    const { start, end, textHash } = row.anchor;
    const same = start === anchor.start && end === anchor.end && textHash === anchor.textHash && (field ?? row.field) === row.field;
    return same ? row : { ...nextRevision(row, store.now()), anchor, field: field ?? row.field };
  });
}

/** Deletes the highlight with its comment and tags. */
export async function deleteHighlight(store: AnnotationStore, id: string): Promise<Result<Saved<Highlight>>> {
  return changeKnown(store, id, (row) => ok(asDeleted(row, store.now())));
}

function changeLive(store: AnnotationStore, id: string, next: (row: Highlight) => Highlight): Promise<Result<Saved<Highlight>>> {
  return changeKnown(store, id, (row) =>
    row.deleted
      ? fail('write-refused', 'This highlight was deleted, so it can’t be changed.', 'Undo the deletion first.')
      : ok(next(row)),
  );
}

function changeKnown(
  store: AnnotationStore,
  id: string,
  next: (row: Highlight) => Result<Highlight>,
): Promise<Result<Saved<Highlight>>> {
  return writeRow(store, 'highlights', id, (row) =>
    row === undefined ? fail('write-refused', 'This highlight is not in the library.', 'Mark the passage again.') : next(row),
  );
}
