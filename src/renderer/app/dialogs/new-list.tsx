import type { ReactNode } from 'react';
import { ListSettingsDialog } from '../../reading-list/list-settings-dialog.tsx';
import { useUndoLog } from '../../storage/hooks.ts';
import { makeListWith } from '../steps/reading-lists.ts';
import { closeDialog } from './close-dialog.ts';
import type { DialogOf } from './dialog-of.ts';

/** Makes a reading list, and shows it. */
export function NewList({ initial }: DialogOf<'new-list'>): ReactNode {
  const log = useUndoLog();
  return (
    <ListSettingsDialog
      list={null}
      initial={initial}
      onClose={closeDialog}
      onSave={(settings) => {
        closeDialog();
        void makeListWith(log, settings);
      }}
    />
  );
}
