import { describeSpan } from '../../../domain/annotation/describe-span.ts';
import { fieldText } from '../../../domain/annotation/field-text.ts';
import { snapToSegments } from '../../../domain/annotation/snap.ts';
import type { Paper } from '../../../domain/paper/paper.ts';
import { segmentText } from '../../../domain/text/segment-text.ts';
import type { SourceSelection } from '../../reader/selection.ts';
import { setAnchor } from '../../storage/highlights.ts';
import type { UndoLog } from '../../storage/undo-log.ts';
import { notify, setDesk, useDesk } from '../desk.ts';
import type { ActionContext } from './context.ts';
import { currentPlacement } from '../steps/current-placement.ts';
import { takeStep } from '../steps/step.ts';

/** Puts a highlight on the selected words, whatever it was on before; a formula that is touched is taken whole. */
export async function placeHighlight(log: UndoLog, paper: Paper, id: string, selection: SourceSelection | null): Promise<void> {
  const text = selection === null ? undefined : fieldText(paper, selection.field);
  const span = selection === null || text === undefined ? null : snapToSegments(text, segmentText(text), selection.start, selection.end);
  if (selection === null || text === undefined || span === null) {
    setDesk({ activeHighlightId: id });
    notify('Select the words that this highlight belongs to first, then place it again.');
    return;
  }
  const anchor = describeSpan(text, span.start, span.end);
  const saved = await takeStep(log, 'The highlight is placed again.', (store) => setAnchor(store, id, anchor, selection.field));
  if (saved === null) return;
  window.getSelection()?.removeAllRanges();
  setDesk({ activeHighlightId: id });
}

/** Places the highlight that has lost its place: the chosen one, or the only one. */
export async function placeLostHighlight(context: ActionContext): Promise<void> {
  const selection = context.reader.current?.selection() ?? context.reader.current?.wordAtCaret() ?? null;
  const current = await currentPlacement(context);
  const lost = [...(current?.placement.changed ?? [])].flatMap(([id, { kind }]) => (kind === 'unplaced' ? [id] : []));
  const chosen = lost.find((id) => id === useDesk.getState().activeHighlightId) ?? (lost.length === 1 ? lost[0] : undefined);
  if (current !== null && chosen !== undefined) await placeHighlight(context.log, current.paper, chosen, selection);
  else if (lost.length > 1) notify('Choose one of the highlights that have lost their place in the notes first.');
  else notify('No highlight of this paper has lost its place.');
}
