import type { ReactNode } from 'react';
import { ListPicker } from '../../reading-list/list-picker.tsx';
import { useUndoLog } from '../../storage/hooks.ts';
import { putOnList, putOnNewList, takeOffList } from '../steps/list-papers.ts';
import { closeDialog } from './close-dialog.ts';
import type { DialogOf } from './dialog-of.ts';

/** Which list the papers go on; one paper can be taken off here too. */
export function AddToList({ papers }: DialogOf<'add-to-list'>): ReactNode {
  const log = useUndoLog();
  const [first] = papers;
  const only = papers.length === 1 && first !== undefined ? first : null;
  return (
    <ListPicker
      paperId={only}
      onClose={closeDialog}
      onToggle={(id, name, isOnIt) => {
        closeDialog();
        if (isOnIt && only !== null) void takeOffList(log, { id, name }, only);
        else void putOnList(log, { id, name }, papers);
      }}
      onCreate={(name) => {
        closeDialog();
        void putOnNewList(log, name, papers);
      }}
    />
  );
}
