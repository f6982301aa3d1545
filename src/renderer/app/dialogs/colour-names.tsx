import type { ReactNode } from 'react';
import { ColourNamesDialog } from '../../reader/colour-names-dialog.tsx';
import { useColourNames, useUndoLog } from '../../storage/hooks.ts';
import { nameColours } from '../steps/name-colours.ts';
import { closeDialog } from './close-dialog.ts';

/** What the highlight colours are called. */
export function ColourNames(): ReactNode {
  const log = useUndoLog();
  return (
    <ColourNamesDialog
      names={useColourNames()}
      onClose={closeDialog}
      onSave={(chosen) => {
        closeDialog();
        void nameColours(log, chosen);
      }}
    />
  );
}
