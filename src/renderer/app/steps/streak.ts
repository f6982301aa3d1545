import { setPreference } from '../../storage/preferences.ts';
import type { UndoLog } from '../../storage/undo-log.ts';
import { takeStep } from './step.ts';

/** Shows or hides the days in a row, for those whom it drives instead of pleases. */
export async function showStreak(log: UndoLog, show: boolean): Promise<void> {
  const told = show ? 'Days in a row are counted.' : 'Days in a row are no longer shown.';
  await takeStep(log, told, (store) => setPreference(store, 'streak', show));
}
