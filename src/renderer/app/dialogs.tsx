import type { ReactNode, RefObject } from 'react';
import type { PaperId } from '../../domain/paper/paper.ts';
import type { ActionId } from '../../ipc/actions.ts';
import { CiteDialog } from '../exports/cite-dialog.tsx';
import { ExportDialog } from '../exports/export-dialog.tsx';
import { PasteDialog } from '../imports/paste-dialog.tsx';
import { ReportDialog } from '../imports/report-dialog.tsx';
import type { NoteHandle } from '../notes/note-section.tsx';
import { TemplatesDialog } from '../notes/templates-dialog.tsx';
import { VersionsDialog } from '../notes/versions-dialog.tsx';
import { ColourNamesDialog } from '../reader/colour-names-dialog.tsx';
import { ListPicker } from '../reading-list/list-picker.tsx';
import { NewListDialog } from '../reading-list/new-list-dialog.tsx';
import { nameColours } from './actions/name-colours.ts';
import { useColourNames, useUndoLog } from '../storage/hooks.ts';
import { makeList, toggleOnList } from './actions/lists.ts';
import { copyCitationOf } from './actions/cite.ts';
import { changeTemplate, makeTemplate, removeTemplate, restoreVersion } from './actions/notes.ts';
import { changeStatus } from './actions/paper-state.ts';
import { bridge } from './bridge.ts';
import { setDesk, useDesk } from './desk.ts';
import { folderRequests, runExport } from './exports.ts';
import { importCompletePart, importText } from './imports.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { Palette } from './palette.tsx';
import { RenameSearchDialog, SaveSearchDialog } from './save-search-dialog.tsx';
import { StatusDialog } from './status-dialog.tsx';
import { UnsavedDialog } from './unsaved-dialog.tsx';

interface DialogsProps {
  readonly platform: string;
  readonly onPerform: (action: ActionId) => void;
  readonly note: RefObject<NoteHandle | null>;
}

function close(): void {
  setDesk({ dialog: null });
}

function openPaper(id: PaperId): void {
  setDesk({ selectedId: id, dialog: null });
}

/** The dialog that is open, if one is. */
export function Dialogs({ platform, onPerform, note }: DialogsProps): ReactNode {
  const dialog = useDesk((desk) => desk.dialog);
  const paperIsOpen = useDesk((desk) => desk.selectedId !== null);
  const names = useColourNames();
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
            void importText(log, text);
          }}
        />
      );
    case 'report':
      return (
        <ReportDialog
          ended={dialog.ended}
          onClose={close}
          onOpenPaper={openPaper}
          onImportCompletePart={(ended) => void importCompletePart(log, ended)}
        />
      );
    case 'export':
      return (
        <ExportDialog
          choices={dialog.choices}
          folder={folderRequests}
          onClose={close}
          onExport={(request) => {
            close();
            void runExport(request);
          }}
        />
      );
    case 'cite':
      return (
        <CiteDialog
          paper={dialog.paper}
          onClose={close}
          onCopy={(style) => {
            close();
            void copyCitationOf(dialog.paper, style);
          }}
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
    case 'note-templates':
      return (
        <TemplatesDialog
          onClose={close}
          onInsert={
            paperIsOpen
              ? (markdown) => {
                  close();
                  // The dialog gives the focus back first.
                  setTimeout(() => note.current?.insert(markdown), 50);
                }
              : null
          }
          onCreate={(made) => makeTemplate(log, made)}
          onChange={(id, made) => changeTemplate(log, id, made)}
          onDelete={(template) => void removeTemplate(log, template)}
        />
      );
    case 'note-versions':
      return (
        <VersionsDialog
          paperId={dialog.paperId}
          fetchHistory={bridge.request['mirror:history']}
          onClose={close}
          onRestore={(markdown) => {
            close();
            void restoreVersion(log, dialog.paperId, markdown);
          }}
        />
      );
    case 'colour-names':
      return (
        <ColourNamesDialog
          names={names}
          onClose={close}
          onSave={(chosen) => {
            close();
            void nameColours(log, chosen);
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
