import type { ReactNode } from 'react';
import type { PaperId } from '../../domain/paper/paper.ts';
import type { ActionId } from '../../ipc/actions.ts';
import { PasteDialog } from '../imports/paste-dialog.tsx';
import { ReportDialog } from '../imports/report-dialog.tsx';
import { ListPicker } from '../reading-list/list-picker.tsx';
import { NewListDialog } from '../reading-list/new-list-dialog.tsx';
import { useUndoLog } from '../storage/hooks.ts';
import { makeList, toggleOnList } from './actions/lists.ts';
import { changeStatus } from './actions/paper-state.ts';
import { setDesk, useDesk } from './desk.ts';
import { importCompletePart, importText } from './imports.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { Palette } from './palette.tsx';
import { RenameSearchDialog, SaveSearchDialog } from './save-search-dialog.tsx';
import { StatusDialog } from './status-dialog.tsx';
import { UnsavedDialog } from './unsaved-dialog.tsx';

interface DialogsProps {
  readonly platform: string;
  readonly onPerform: (action: ActionId) => void;
}

function close(): void {
  setDesk({ dialog: null });
}

function openPaper(id: PaperId): void {
  setDesk({ selectedId: id, dialog: null });
}

/** The dialog that is open, if one is. */
export function Dialogs({ platform, onPerform }: DialogsProps): ReactNode {
  const dialog = useDesk((desk) => desk.dialog);
  const log = useUndoLog();
  if (dialog === null) return null;
  switch (dialog.kind) {
    case 'unsaved':
      return <UnsavedDialog onClose={close} />;
    case 'palette':
      return <Palette platform={platform} onPerform={onPerform} onClose={close} />;
    case 'keys':
      return <KeysDialog platform={platform} onClose={close} />;
    case 'paste':
      return (
        <PasteDialog
          initialText={dialog.text}
          onClose={close}
          onImport={(text) => {
            close();
            void importText(text);
          }}
        />
      );
    case 'report':
      return (
        <ReportDialog
          ended={dialog.ended}
          onClose={close}
          onOpenPaper={openPaper}
          onImportCompletePart={(ended) => void importCompletePart(ended)}
        />
      );
    case 'add-to-list':
      return (
        <ListPicker
          paperId={dialog.paperId}
          onClose={close}
          onToggle={(id, name, isOnIt) => {
            close();
            void toggleOnList(log, { id, name }, dialog.paperId, isOnIt);
          }}
          onCreate={(name) => {
            close();
            void makeList(log, { name, description: '' }, dialog.paperId);
          }}
        />
      );
    case 'status':
      return (
        <StatusDialog
          paperId={dialog.paperId}
          onClose={close}
          onStatus={(status) => {
            close();
            void changeStatus(log, dialog.paperId, status);
          }}
        />
      );
    case 'save-search':
      return <SaveSearchDialog onClose={close} />;
    case 'rename-search':
      return <RenameSearchDialog id={dialog.id} name={dialog.name} onClose={close} />;
    case 'new-list':
      return (
        <NewListDialog
          onClose={close}
          onCreate={(name, description) => {
            close();
            void makeList(log, { name, description }).then((listId) => {
              if (listId !== null) setDesk({ view: { kind: 'list', listId } });
            });
          }}
        />
      );
  }
}
