import type { ReactNode } from 'react';
import { ReportDialog } from '../../imports/report-dialog.tsx';
import { useUndoLog } from '../../storage/hooks.ts';
import { setDesk } from '../desk.ts';
import { importCompletePart, takeInShown, takeShownOutdone } from '../imports.ts';
import { showList } from '../steps/reading-lists.ts';
import { closeDialog } from './close-dialog.ts';
import type { DialogOf } from './dialog-of.ts';

/** What imports brought, record by record. */
export function Report({ ended }: DialogOf<'report'>): ReactNode {
  const log = useUndoLog();
  return (
    <ReportDialog
      ended={ended}
      onClose={closeDialog}
      onOpenPaper={(id) => {
        setDesk({ selectedId: id, dialog: null });
      }}
      onImportCompletePart={(part) => void importCompletePart(log, part)}
      onShowList={(listId) => {
        closeDialog();
        showList(listId);
      }}
      onTakeOutdone={(shown) => void takeShownOutdone(log, shown)}
      onTakeIn={(shown, manner) => void takeInShown(log, shown, manner)}
    />
  );
}
