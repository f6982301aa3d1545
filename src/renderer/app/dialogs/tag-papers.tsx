import type { ReactNode } from 'react';
import { SelectedTags } from '../../library/selected-tags.tsx';
import { useAnnotationStore, useUndoLog } from '../../storage/hooks.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useDesk } from '../desk.ts';
import { tagActions } from '../steps/paper-state.ts';
import { closeDialog } from './close-dialog.ts';

/** The tags of all selected papers, by the key that opens those of the open paper. */
export function TagPapers(): ReactNode {
  const store = useAnnotationStore();
  const log = useUndoLog();
  const selection = useDesk((desk) => desk.selection);
  return (
    <Dialog title="Tags of the selected papers" onClose={closeDialog}>
      <SelectedTags selection={selection} actions={tagActions(store, log)} onDone={closeDialog} />
    </Dialog>
  );
}
