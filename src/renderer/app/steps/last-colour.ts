/** The colour that H marks with: the one used last. Kept in local storage, because it is a habit of this desk. */
import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../../domain/annotation/annotation.ts';

const KEY = 'carrel.last-colour';

export function lastColour(): HighlightColour {
  const stored = localStorage.getItem(KEY);
  return HIGHLIGHT_COLOURS.find((colour) => colour === stored) ?? 'yellow';
}

export function rememberColour(colour: HighlightColour): void {
  localStorage.setItem(KEY, colour);
}
