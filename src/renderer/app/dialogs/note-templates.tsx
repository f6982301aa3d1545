import type { ReactNode, RefObject } from 'react';
import type { NoteHandle } from '../../notes/note-section.tsx';
import { TemplatesDialog } from '../../notes/templates-dialog.tsx';
import { useUndoLog } from '../../storage/hooks.ts';
import { useDesk } from '../desk.ts';
import { changeTemplate, makeTemplate, removeTemplate } from '../steps/notes.ts';
import { closeDialog } from './close-dialog.ts';

/** The templates for notes; with a paper open, one can be put into its note. */
export function NoteTemplates({ note }: { readonly note: RefObject<NoteHandle | null> }): ReactNode {
  const log = useUndoLog();
  const paperIsOpen = useDesk((desk) => desk.selectedId !== null);
  const insert = (markdown: string): void => {
    closeDialog();
    // The dialog gives the focus back first.
    setTimeout(() => note.current?.insert(markdown), 50);
  };
  return (
    <TemplatesDialog
      onClose={closeDialog}
      onInsert={paperIsOpen ? insert : null}
      onCreate={(made) => makeTemplate(log, made)}
      onChange={(id, made) => changeTemplate(log, id, made)}
      onDelete={(template) => void removeTemplate(log, template)}
    />
  );
}
