import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../../domain/annotation/annotation.ts';
import { COLOUR_NAMES, colourNames } from '../../../domain/annotation/colour-names.ts';
import type { AnnotationStore } from '../../storage/annotation-store.ts';
import { recolour } from '../../storage/highlights.ts';
import { preferenceOf } from '../../storage/reads.ts';
import type { UndoLog } from '../../storage/undo-log.ts';
import { notify, useDesk } from '../desk.ts';
import { howTo } from '../shortcuts/keys-in-use.ts';
import type { ActionContext, Perform } from './context.ts';
import { lastColour, rememberColour } from '../steps/last-colour.ts';
import { markWords, wordsToMark } from '../steps/mark-words.ts';
import { takeStep } from '../steps/step.ts';

/** Highlights the selected words in the colour used last. */
export function highlight(context: ActionContext): Promise<void> {
  return highlightIn(context, lastColour());
}

/** For each colour, the action that highlights in it. */
export const COLOUR = Object.fromEntries(
  HIGHLIGHT_COLOURS.map((colour) => [`colour-${colour}`, (context: ActionContext) => highlightIn(context, colour)]),
) as Readonly<Record<`colour-${HighlightColour}`, Perform>>;

/** Highlights the selected words in a colour; where nothing is selected, the active highlight gets it. */
async function highlightIn(context: ActionContext, colour: HighlightColour): Promise<void> {
  const words = wordsToMark(context);
  const { activeHighlightId } = useDesk.getState();
  if (words !== null) {
    rememberColour(colour);
    const marked = await markWords(context, words, colour);
    if (marked !== null && !marked.isNew) await giveColour(context.store, context.log, marked.row.id, colour);
  } else if (activeHighlightId !== null) {
    rememberColour(colour);
    await giveColour(context.store, context.log, activeHighlightId, colour);
  } else {
    notify(`Select words in the title, the summary or the abstract first, then ${howTo('highlight')}.`);
  }
}

/** Gives a highlight another colour; the notice names it as the reader does. */
export async function giveColour(store: AnnotationStore, log: UndoLog, id: string, colour: HighlightColour): Promise<void> {
  const current = await store.database.highlights.get(id);
  if (current?.colour === colour) {
    notify('These words are highlighted already.');
    return;
  }
  const names = colourNames(await preferenceOf(store.database, COLOUR_NAMES));
  await takeStep(log, `Highlighted as “${names[colour]}”.`, (recorded) => recolour(recorded, id, colour));
}
