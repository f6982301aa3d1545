import { tagName, withTag, withoutTag } from '../../../domain/annotation/tags.ts';
import type { AnnotationStore } from '../../storage/annotation-store.ts';
import { setTags } from '../../storage/highlights.ts';
import type { ActionContext } from './context.ts';
import { highlightAtHand } from './mark-words.ts';
import { saveChange } from './save-change.ts';
import { wantPart } from './want-part.ts';

/** Opens the field for tags of the highlight at hand. */
export function tagHighlight(context: ActionContext): void {
  highlightAtHand(context, (id) => {
    wantPart(id, 'tags');
  });
}

/** Puts a tag on a highlight, as it was typed. */
export async function addTag(store: AnnotationStore, id: string, typed: string): Promise<void> {
  const change = setTags(store, id, (tags) => withTag(tags, typed));
  await saveChange(change, `Tagged “${tagName(typed)}”.`, ({ tags }) => setTags(store, id, () => tags));
}

/** Takes a tag off a highlight. */
export async function removeTag(store: AnnotationStore, id: string, tag: string): Promise<void> {
  const change = setTags(store, id, (tags) => withoutTag(tags, tag));
  await saveChange(change, `Took the tag “${tag}” off.`, ({ tags }) => setTags(store, id, () => tags));
}
