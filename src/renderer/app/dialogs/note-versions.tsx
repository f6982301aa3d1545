import type { ReactNode } from 'react';
import { VersionsDialog } from '../../notes/versions-dialog.tsx';
import { useUndoLog } from '../../storage/hooks.ts';
import { bridge } from '../bridge.ts';
import { restoreVersion } from '../steps/notes.ts';
import { closeDialog } from './close-dialog.ts';
import type { DialogOf } from './dialog-of.ts';

/** The former texts of a note. */
export function NoteVersions({ paperId }: DialogOf<'note-versions'>): ReactNode {
  const log = useUndoLog();
  return (
    <VersionsDialog
      paperId={paperId}
      fetchHistory={bridge.request['mirror:history']}
      onClose={closeDialog}
      onRestore={(markdown) => {
        closeDialog();
        void restoreVersion(log, paperId, markdown);
      }}
    />
  );
}
