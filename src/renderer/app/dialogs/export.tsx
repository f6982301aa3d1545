import type { ReactNode } from 'react';
import { ExportDialog } from '../../exports/export-dialog.tsx';
import { folderRequests, runExport } from '../exports.ts';
import { closeDialog } from './close-dialog.ts';
import type { DialogOf } from './dialog-of.ts';

/** What is exported, and how. */
export function Export({ choices }: DialogOf<'export'>): ReactNode {
  return (
    <ExportDialog
      choices={choices}
      folder={folderRequests}
      onClose={closeDialog}
      onExport={(request) => {
        closeDialog();
        void runExport(request);
      }}
    />
  );
}
