/** What a reader makes of an old highlight that is shown again. */
import type { Highlight } from '../../../domain/annotation/annotation.ts';
import { hideForToday, neverShowAgain } from '../../storage/resurfacings.ts';
import type { UndoLog } from '../../storage/undo-log.ts';
import { takeStep } from './step.ts';

/** No old highlight for the rest of the day. */
export async function notToday(log: UndoLog, { id }: Highlight): Promise<void> {
  await takeStep(log, 'Not today. It will come back another day.', (store) => hideForToday(store, id));
}

/** This highlight is never shown again by itself; it stays where it is. */
export async function neverAgain(log: UndoLog, { id }: Highlight): Promise<void> {
  await takeStep(log, 'This one will not be shown again. It stays in its paper.', (store) => neverShowAgain(store, id));
}
