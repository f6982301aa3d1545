import type { ReactNode } from 'react';
import { STATUSES, type Status } from '../../../domain/annotation/annotation.ts';
import { counted } from '../../../domain/text/counted.ts';
import { useStateOf, useUndoLog } from '../../storage/hooks.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { OptionList, type Option } from '../../ui/option-list.tsx';
import { changeStatus } from '../steps/paper-state.ts';
import { closeDialog } from './close-dialog.ts';
import type { DialogOf } from './dialog-of.ts';
import './status.css';

const OPTIONS: readonly Option<Status>[] = STATUSES.map((status) => {
  const letter = status.charAt(0).toUpperCase();
  return { value: status, name: `${letter}${status.slice(1)}`, key: letter };
});

/** Which status papers have: the arrows and Enter choose another, or its first letter alone. */
export function PaperStatus({ papers }: DialogOf<'status'>): ReactNode {
  const log = useUndoLog();
  const current = useStateOf(papers[0] ?? null)?.status ?? 'new';
  return (
    <Dialog title={papers.length === 1 ? 'Status of this paper' : `Status of ${counted(papers.length, 'paper')}`} onClose={closeDialog}>
      <OptionList
        label="Status"
        options={OPTIONS}
        // Several papers may have several.
        current={papers.length === 1 ? current : null}
        className="status-options"
        onChoose={(status) => {
          closeDialog();
          void changeStatus(log, papers, status);
        }}
      />
    </Dialog>
  );
}
