import { describeSpan } from '../../../domain/annotation/describe-span.ts';
import type { Highlight, HighlightColour } from '../../../domain/annotation/annotation.ts';
import { fieldText } from '../../../domain/annotation/field-text.ts';
import { snapToSegments } from '../../../domain/annotation/snap.ts';
import { segmentText } from '../../../domain/text/segment-text.ts';
import type { SourceSelection } from '../../reader/selection.ts';
import { addHighlight } from '../../storage/highlights.ts';
import { highlightsOf } from '../../storage/reads.ts';
import { notify, setDesk, useDesk } from '../desk.ts';
import type { ActionContext } from '../actions/context.ts';
import { lastColour } from './last-colour.ts';
import { takeStep } from './step.ts';

/**
 * Makes a highlight of words of the open paper; a formula that they touch is taken whole. Where exactly
 * these words have one already that one is the answer, whatever its colour. It is active afterwards, unless the reader has gone on.
 * Null when there is nothing to mark, or when it could not be saved: that has been said then.
 */
export async function markWords({ store, log, reader, paper }: ActionContext, words: SourceSelection, colour: HighlightColour): Promise<{ readonly row: Highlight; readonly isNew: boolean } | null> {
  const open = paper();
  const text = open === null ? undefined : fieldText(open, words.field);
  const span = text === undefined ? null : snapToSegments(text, segmentText(text), words.start, words.end);
  if (open === null || text === undefined || span === null) {
    notify('There are no words in this selection.');
    return null;
  }
  const { field } = words;
  // Saving takes a moment, in which the reader may have gone on to other words or to another paper.
  const activate = (id: string): void => {
    if (reader.current?.letGo(words) === true && paper()?.id === open.id) setDesk({ activeHighlightId: id });
  };
  const same = (await highlightsOf(store.database, open.id)).find((one) => one.field === field && one.anchor.start === span.start && one.anchor.end === span.end);
  if (same !== undefined) {
    activate(same.id);
    return { row: same, isNew: false };
  }
  const anchor = describeSpan(text, span.start, span.end);
  const saved = await takeStep(log, 'Highlighted.', (recorded) => addHighlight(recorded, { paperId: open.id, field, anchor, colour, comment: '' }));
  if (saved === null) return null;
  activate(saved.row.id);
  return { row: saved.row, isNew: true };
}

/** The words to mark next: those that are selected, else, while no highlight is active, the one at the keyboard's caret. */
export function wordsToMark({ reader }: ActionContext): SourceSelection | null {
  const selected = reader.current?.selection() ?? null;
  if (selected !== null || useDesk.getState().activeHighlightId !== null) return selected;
  return reader.current?.wordAtCaret() ?? null;
}

/**
 * Finds the highlight that an action is about: one made of the selected words, else the active one, which
 * `then` gets at once: the next letters are meant for what it opens. Says what to do where there is none.
 */
export function highlightAtHand(context: ActionContext, then: (id: string) => void): void {
  const words = wordsToMark(context);
  const { activeHighlightId } = useDesk.getState();
  if (words !== null) {
    void markWords(context, words, lastColour()).then((marked) => {
      if (marked !== null) then(marked.row.id);
    });
  } else if (activeHighlightId !== null) then(activeHighlightId);
  else notify('Select words in the text first, or click a highlight.');
}
