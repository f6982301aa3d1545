/** The colour that H marks with: the one used last. Kept in local storage, because it is a habit of this desk. */
import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../../domain/annotation/annotation.ts';

const KEY = 'carrel.last-colour';

/** The colour that was used last; yellow on a desk that has marked nothing. */
export function lastColour(): HighlightColour {
  const stored = localStorage.getItem(KEY);
  return HIGHLIGHT_COLOURS.find((colour) => colour === stored) ?? 'yellow';
}

/** Makes it the colour that the next mark gets. */
export function rememberColour(colour: HighlightColour): void {
  localStorage.setItem(KEY, colour);
}
