import { describeSpan } from '../../../domain/annotation/describe-span.ts';
import { MARKED_FIELDS, type Anchor, type Highlight } from '../../../domain/annotation/annotation.ts';
import { fieldText } from '../../../domain/annotation/field-text.ts';
import type { Paper } from '../../../domain/paper/paper.ts';
import { ok, type Result } from '../../../domain/result.ts';
import type { AnnotationStore } from '../../storage/annotation-store.ts';
import { setAnchor } from '../../storage/highlights.ts';
import type { Saved } from '../../storage/row-writes.ts';
import type { UndoLog } from '../../storage/undo-log.ts';
import { notify } from '../desk.ts';
import type { Placement } from '../placement.ts';
import type { ActionContext } from './context.ts';
import { currentPlacement } from '../steps/current-placement.ts';
import { takeStep } from '../steps/step.ts';

interface Move {
  readonly id: string;
  readonly anchor: Anchor;
}

/** The reader agrees with where these highlights moved: from now on they belong to the present text. */
export async function confirmMoved(log: UndoLog, paper: Paper, placement: Placement, ids: readonly string[]): Promise<void> {
  const moves = ids.flatMap((id) => moveOf(paper, placement, id));
  if (moves.length === 0) return;
  const sentence = moves.length === 1 ? 'The highlight’s new place is confirmed.' : `${String(moves.length)} highlights’ new places are confirmed.`;
  await takeStep(log, sentence, (store) => moveAll(store, moves));
}

/** Confirms every highlight of the open paper that moved. */
export async function confirmAllMoved(context: ActionContext): Promise<void> {
  const current = await currentPlacement(context);
  const moved = [...(current?.placement.changed ?? [])].flatMap(([id, { kind }]) => (kind === 'moved' ? [id] : []));
  if (current === null || moved.length === 0) notify('No highlight of this paper has moved.');
  else await confirmMoved(context.log, current.paper, current.placement, moved);
}

function moveOf(paper: Paper, { placed, changed }: Placement, id: string): readonly Move[] {
  const place = changed.get(id);
  const field = MARKED_FIELDS.find((each) => placed[each].some((highlight) => highlight.id === id));
  const text = field === undefined ? undefined : fieldText(paper, field);
  if (place?.kind !== 'moved' || field === undefined || text === undefined) return [];
  return [{ id, anchor: describeSpan(text, place.start, place.end) }];
}

async function moveAll(store: AnnotationStore, moves: readonly Move[]): Promise<Result<readonly Saved<Highlight>[]>> {
  const saved: Saved<Highlight>[] = [];
  for (const { id, anchor } of moves) {
    const moved = await setAnchor(store, id, anchor);
    if (!moved.ok) return moved;
    saved.push(moved.value);
  }
  return ok(saved);
}
