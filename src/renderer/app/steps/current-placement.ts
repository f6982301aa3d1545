import { highlightsOf } from '../../storage/reads.ts';
import { needFormerTexts, placeHighlights, type Placement } from '../placement.ts';
import { formerTextsOf } from '../use-former-texts.ts';
import type { Paper } from '../../../domain/paper/paper.ts';
import type { ActionContext } from '../actions/context.ts';

/** The paper in the reader with its highlights as they are placed now; null when none is open. */
export async function currentPlacement({ store, paper }: ActionContext): Promise<{ readonly paper: Paper; readonly placement: Placement } | null> {
  const open = paper();
  if (open === null) return null;
  const highlights = await highlightsOf(store.database, open.id);
  const former = needFormerTexts(open, highlights) ? await formerTextsOf(open.id) : [];
  return { paper: open, placement: placeHighlights(open, highlights, former) };
}
