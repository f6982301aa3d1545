import { useState, type ReactNode } from 'react';
import type { ActionId } from '../../../../ipc/actions.ts';
import { Button } from '../../../ui/button.tsx';
import { useDesk } from '../../desk.ts';

/** What was done last while the page was open, with the way back: the window's own line is behind the page. */
export function LastDone({ onPerform }: { readonly onPerform: (action: ActionId) => void }): ReactNode {
  const notice = useDesk((desk) => desk.notice);
  const [before] = useState(notice);
  const { action } = notice ?? {};
  const shown = notice === null || notice === before ? null : notice;
  return (
    <div className="keys-page-last">
      <p role="status">{shown?.text}</p>
      {shown === null || action === undefined ? null : (
        <Button
          look="quiet"
          onClick={() => {
            onPerform(action);
          }}
        >
          {action === 'undo' ? 'Undo' : 'Redo'}
        </Button>
      )}
    </div>
  );
}
