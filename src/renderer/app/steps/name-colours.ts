import { COLOUR_NAMES, namesToStore, type ColourNames } from '../../../domain/annotation/colour-names.ts';
import { setPreference } from '../../storage/preferences.ts';
import type { UndoLog } from '../../storage/undo-log.ts';
import { takeStep } from './step.ts';

/** Gives the highlight colours the names that the reader chose. */
export async function nameColours(log: UndoLog, names: ColourNames): Promise<void> {
  await takeStep(log, 'Saved the names of the colours.', (store) => setPreference(store, COLOUR_NAMES, namesToStore(names)));
}
