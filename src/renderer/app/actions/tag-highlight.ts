import type { Highlight } from '../../../domain/annotation/annotation.ts';
import { tagName, withTag, withoutTag } from '../../../domain/annotation/tags.ts';
import { setTags } from '../../storage/highlights.ts';
import type { Saved } from '../../storage/row-writes.ts';
import type { UndoLog } from '../../storage/undo-log.ts';
import type { ActionContext } from './context.ts';
import { highlightAtHand } from '../steps/mark-words.ts';
import { takeStep } from '../steps/step.ts';
import { wantPart } from '../steps/want-part.ts';

/** Opens the field for tags of the highlight at hand. */
export function tagHighlight(context: ActionContext): void {
  highlightAtHand(context, (id) => {
    wantPart(id, 'tags');
  });
}

/** Puts a tag on a highlight, as it was typed. */
export async function addTag(log: UndoLog, id: string, typed: string): Promise<void> {
  const told = ({ row, previous }: Saved<Highlight>): string =>
    row === previous ? `The tag “${tagName(typed)}” is on it already.` : `Tagged “${tagName(typed)}”.`;
  if (tagName(typed) !== '') await takeStep(log, told, (store) => setTags(store, id, (tags) => withTag(tags, typed)));
}

/** Takes a tag off a highlight. */
export async function removeTag(log: UndoLog, id: string, tag: string): Promise<void> {
  await takeStep(log, `Took the tag “${tag}” off.`, (store) => setTags(store, id, (tags) => withoutTag(tags, tag)));
}
