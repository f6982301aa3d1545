import type { ReactNode } from 'react';
import { ListSettingsDialog } from '../../reading-list/list-settings-dialog.tsx';
import { useLists, useUndoLog } from '../../storage/hooks.ts';
import { changeSettings } from '../steps/reading-lists.ts';
import { closeDialog } from './close-dialog.ts';
import type { DialogOf } from './dialog-of.ts';

/** Shows and changes the settings of a list. */
export function ListSettings({ listId }: DialogOf<'list-settings'>): ReactNode {
  const log = useUndoLog();
  const list = useLists()?.find(({ id }) => id === listId);
  if (list === undefined) return null;
  return (
    <ListSettingsDialog
      list={list}
      onClose={closeDialog}
      onSave={(settings) => {
        closeDialog();
        void changeSettings(log, list, settings);
      }}
    />
  );
}
