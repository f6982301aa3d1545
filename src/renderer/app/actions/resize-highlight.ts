import { describeSpan } from '../../../domain/annotation/describe-span.ts';
import { fieldText } from '../../../domain/annotation/field-text.ts';
import type { Edge } from '../../../domain/annotation/resize.ts';
import type { Paper } from '../../../domain/paper/paper.ts';
import type { SizedHighlight } from '../../reader/use-resize.ts';
import { setAnchor } from '../../storage/highlights.ts';
import type { UndoLog } from '../../storage/undo-log.ts';
import { notify } from '../desk.ts';
import { howTo } from '../shortcuts/keys-in-use.ts';
import type { Perform } from './context.ts';
import { takeStep } from '../steps/step.ts';

/** The action that moves one end of the active highlight by a word. */
function resizeBy(edge: Edge, step: 1 | -1): Perform {
  return ({ reader }) => {
    if (reader.current?.resize(edge, step) !== true) notify(`Choose a highlight first: click it, or ${howTo('next-highlight')}.`);
  };
}

export const RESIZE_HIGHLIGHT: Readonly<Record<`${Edge}-${'earlier' | 'later'}`, Perform>> = {
  'start-earlier': resizeBy('start', -1),
  'start-later': resizeBy('start', 1),
  'end-earlier': resizeBy('end', -1),
  'end-later': resizeBy('end', 1),
};

/** Writes a highlight's new span. Answers whether it was written. */
export async function resizeHighlight(log: UndoLog, paper: Paper, { id, field, start, end }: SizedHighlight): Promise<boolean> {
  const text = fieldText(paper, field);
  if (text === undefined) return false;
  return (await takeStep(log, 'Highlight resized.', (store) => setAnchor(store, id, describeSpan(text, start, end)))) !== null;
}
