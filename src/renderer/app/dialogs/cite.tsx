import type { ReactNode } from 'react';
import { CiteDialog } from '../../exports/cite-dialog.tsx';
import { copyCitationsOf } from '../actions/cite.ts';
import { closeDialog } from './close-dialog.ts';
import type { DialogOf } from './dialog-of.ts';

/** The citations of papers in every style. */
export function Cite({ papers }: DialogOf<'cite'>): ReactNode {
  return (
    <CiteDialog
      papers={papers}
      onClose={closeDialog}
      onCopy={(style) => {
        closeDialog();
        void copyCitationsOf(papers, style);
      }}
    />
  );
}
