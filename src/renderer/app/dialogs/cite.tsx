import type { ReactNode } from 'react';
import { CiteDialog } from '../../exports/cite-dialog.tsx';
import { copyCitationOf } from '../actions/cite.ts';
import { closeDialog } from './close-dialog.ts';
import type { DialogOf } from './dialog-of.ts';

/** A paper's citation in every style. */
export function Cite({ paper }: DialogOf<'cite'>): ReactNode {
  return (
    <CiteDialog
      paper={paper}
      onClose={closeDialog}
      onCopy={(style) => {
        closeDialog();
        void copyCitationOf(paper, style);
      }}
    />
  );
}
