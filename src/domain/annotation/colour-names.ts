/** What the reader calls the highlight colours. */
import { HIGHLIGHT_COLOURS, type HighlightColour, type JsonValue } from './annotation.ts';

/** The preference that holds them: an object from colour to name; a colour without one has its own name. */
export const COLOUR_NAMES = 'colour-names';

export type ColourNames = Readonly<Record<HighlightColour, string>>;

/** What each colour is called until the reader names it: what it looks like. */
export const PLAIN_COLOUR_NAMES: ColourNames = {
  yellow: 'Yellow',
  green: 'Green',
  blue: 'Blue',
  pink: 'Pink',
  orange: 'Orange',
  purple: 'Purple',
  teal: 'Teal',
  grey: 'Grey',
};

/** Names out of the stored preference; whatever is missing or not a name there is called what it looks like. */
export function colourNames(stored: JsonValue | undefined): ColourNames {
  const given = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  const named = given.filter(([colour, name]) => isColour(colour) && typeof name === 'string' && name.trim() !== '');
  return { ...PLAIN_COLOUR_NAMES, ...(Object.fromEntries(named) as Partial<ColourNames>) };
}

/** What to store for these names: only those that differ from the plain ones, without white space around them. */
export function namesToStore(names: ColourNames): Readonly<Record<string, string>> {
  const given = HIGHLIGHT_COLOURS.map((colour) => [colour, names[colour].trim()] as const);
  return Object.fromEntries(given.filter(([colour, name]) => name !== '' && name !== PLAIN_COLOUR_NAMES[colour]));
}

function isColour(name: string): name is HighlightColour {
  return (HIGHLIGHT_COLOURS as readonly string[]).includes(name);
}
