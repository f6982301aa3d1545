import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import { HIGHLIGHT_COLOURS } from '../../domain/annotation/annotation.ts';
import { PLAIN_COLOUR_NAMES, type ColourNames } from '../../domain/annotation/colour-names.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Swatch } from '../ui/swatch.tsx';
import './colour-names-dialog.css';

interface ColourNamesDialogProps {
  readonly names: ColourNames;
  readonly onSave: (names: ColourNames) => void;
  readonly onClose: () => void;
}

/** Longer names would not fit where colours are chosen. */
const LONGEST = 24;

/** What the eight colours stand for: a claim, a doubt, a method. */
export function ColourNamesDialog({ names, onSave, onClose }: ColourNamesDialogProps): ReactNode {
  const [typed, setTyped] = useState(names);
  const form = useId();
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    onSave(typed);
  };
  return (
    <Dialog
      title="Names of the colours"
      description="Say what each colour means to you, such as “Claim” or “Doubt”. An empty name is the colour itself."
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={form}>
            Save the names
          </Button>
        </>
      }
    >
      <form id={form} className="colour-names" onSubmit={save}>
        {HIGHLIGHT_COLOURS.map((colour, at) => (
          <label key={colour} className="colour-name">
            <Swatch colour={colour} />
            <span className="visually-hidden">{PLAIN_COLOUR_NAMES[colour]}</span>
            <input
              className="field-input"
              autoFocus={at === 0}
              maxLength={LONGEST}
              placeholder={PLAIN_COLOUR_NAMES[colour]}
              value={typed[colour]}
              onChange={(event) => {
                setTyped({ ...typed, [colour]: event.target.value });
              }}
            />
          </label>
        ))}
      </form>
    </Dialog>
  );
}
