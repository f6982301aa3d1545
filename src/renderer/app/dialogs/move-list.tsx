import type { ReactNode } from 'react';
import { ListPlacePicker } from '../../reading-list/list-place-picker.tsx';
import { useLists, useUndoLog } from '../../storage/hooks.ts';
import { changeSettings } from '../steps/reading-lists.ts';
import { closeDialog } from './close-dialog.ts';
import type { DialogOf } from './dialog-of.ts';

/** Asks which list another one goes into. */
export function MoveList({ listId }: DialogOf<'move-list'>): ReactNode {
  const log = useUndoLog();
  const list = useLists()?.find(({ id }) => id === listId);
  if (list === undefined) return null;
  return (
    <ListPlacePicker
      list={list}
      onClose={closeDialog}
      onChoose={(parentId) => {
        closeDialog();
        void changeSettings(log, list, { parentId });
      }}
    />
  );
}
