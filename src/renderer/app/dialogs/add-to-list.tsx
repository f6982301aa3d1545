import type { ReactNode } from 'react';
import { ListPicker } from '../../reading-list/list-picker.tsx';
import { useUndoLog } from '../../storage/hooks.ts';
import { makeList, toggleOnList } from '../steps/lists.ts';
import { closeDialog } from './close-dialog.ts';
import type { DialogOf } from './dialog-of.ts';

/** Which list a paper goes on. */
export function AddToList({ paperId }: DialogOf<'add-to-list'>): ReactNode {
  const log = useUndoLog();
  return (
    <ListPicker
      paperId={paperId}
      onClose={closeDialog}
      onToggle={(id, name, isOnIt) => {
        closeDialog();
        void toggleOnList(log, { id, name }, paperId, isOnIt);
      }}
      onCreate={(name) => {
        closeDialog();
        void makeList(log, { name }, paperId);
      }}
    />
  );
}
