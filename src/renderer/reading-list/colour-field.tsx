import { useId, type ReactNode } from 'react';
import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../domain/annotation/annotation.ts';
import { PLAIN_COLOUR_NAMES } from '../../domain/annotation/colour-names.ts';
import { Swatch } from '../ui/swatch.tsx';

interface ColourFieldProps {
  readonly colour: HighlightColour | null;
  readonly onColour: (colour: HighlightColour | null) => void;
}

/** The colours a list may have, each with its name; one of them is none. */
export function ColourField({ colour, onColour }: ColourFieldProps): ReactNode {
  const group = useId();
  const choices = [null, ...HIGHLIGHT_COLOURS];
  return (
    <fieldset className="colour-field">
      <legend className="field-label">Colour</legend>
      {choices.map((choice) => (
        <label key={choice ?? 'none'} className="colour-choice">
          <input
            type="radio"
            name={group}
            className="visually-hidden"
            checked={choice === colour}
            onChange={() => {
              onColour(choice);
            }}
          />
          {choice === null ? <span className="swatch swatch-none" aria-hidden="true" /> : <Swatch colour={choice} />}
          {choice === null ? 'None' : PLAIN_COLOUR_NAMES[choice]}
        </label>
      ))}
    </fieldset>
  );
}
