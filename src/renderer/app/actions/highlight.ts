import { describeSpan } from '../../../domain/annotation/anchor.ts';
import { snapToSegments } from '../../../domain/annotation/snap.ts';
import { segmentText } from '../../../domain/text/segment-text.ts';
import { addHighlight } from '../../storage/highlights.ts';
import { highlightsOf } from '../../storage/reads.ts';
import { notify, setDesk } from '../desk.ts';
import { textOf } from '../placement.ts';
import type { ActionContext } from './context.ts';
import { takeStep } from './step.ts';

/** Highlights the selected words; a formula that the selection touches is taken whole. */
export async function highlight({ store, log, reader, paper }: ActionContext): Promise<void> {
  const open = paper();
  const selection = reader.current?.selection() ?? null;
  const text = open === null || selection === null ? undefined : textOf(open, selection.field);
  if (open === null || selection === null || text === undefined) {
    notify('Select words in the title, the summary or the abstract first, then press H.');
    return;
  }
  const span = snapToSegments(text, segmentText(text), selection.start, selection.end);
  if (span === null) {
    notify('There are no words in this selection.');
    return;
  }
  const same = (await highlightsOf(store.database, open.id)).find(
    ({ field, anchor }) => field === selection.field && anchor.start === span.start && anchor.end === span.end,
  );
  if (same !== undefined) {
    setDesk({ activeHighlightId: same.id });
    notify('These words are highlighted already.');
    return;
  }
  const made = {
    paperId: open.id,
    field: selection.field,
    anchor: describeSpan(text, span.start, span.end),
    colour: 'yellow',
    comment: '',
  } as const;
  const saved = await takeStep(log, 'Highlighted.', (recorded) => addHighlight(recorded, made));
  if (saved === null) return;
  window.getSelection()?.removeAllRanges();
  setDesk({ activeHighlightId: saved.row.id });
}
