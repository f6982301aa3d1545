import type { ReactNode } from 'react';
import { NewListDialog } from '../../reading-list/new-list-dialog.tsx';
import { useUndoLog } from '../../storage/hooks.ts';
import { setDesk } from '../desk.ts';
import { makeList } from '../steps/lists.ts';
import { closeDialog } from './close-dialog.ts';

/** Makes a reading list, and shows it. */
export function NewList(): ReactNode {
  const log = useUndoLog();
  return (
    <NewListDialog
      onClose={closeDialog}
      onCreate={(name, description) => {
        closeDialog();
        void makeList(log, { name, description }).then((listId) => {
          if (listId !== null) setDesk({ view: { kind: 'list', listId } });
        });
      }}
    />
  );
}
