import { COLOUR_NAMES, colourNames, namesToStore, type ColourNames } from '../../../domain/annotation/colour-names.ts';
import type { AnnotationStore } from '../../storage/annotation-store.ts';
import { setPreference } from '../../storage/preferences.ts';
import { preferenceOf } from '../../storage/reads.ts';
import { notify } from '../desk.ts';
import { tellError } from './tell-error.ts';

/** Gives the highlight colours the names that the reader chose; the notice gives the former ones back. */
export async function nameColours(store: AnnotationStore, names: ColourNames): Promise<void> {
  const before = namesToStore(colourNames(await preferenceOf(store.database, COLOUR_NAMES)));
  const saved = await setPreference(store, COLOUR_NAMES, namesToStore(names));
  if (!saved.ok) {
    tellError(saved.error);
    return;
  }
  notify('Saved the names of the colours.', () => {
    void setPreference(store, COLOUR_NAMES, before).then((undone) => {
      if (!undone.ok) tellError(undone.error);
    });
  });
}
