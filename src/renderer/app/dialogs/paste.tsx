import type { ReactNode } from 'react';
import { PasteDialog } from '../../imports/paste-dialog.tsx';
import { useUndoLog } from '../../storage/hooks.ts';
import { importText } from '../imports.ts';
import { closeDialog } from './close-dialog.ts';
import type { DialogOf } from './dialog-of.ts';

/** Takes a copied page, and imports it. */
export function Paste({ text }: DialogOf<'paste'>): ReactNode {
  const log = useUndoLog();
  return (
    <PasteDialog
      initialText={text}
      onClose={closeDialog}
      onImport={(pasted) => {
        closeDialog();
        void importText(log, pasted);
      }}
    />
  );
}
