import type { ReactNode } from 'react';
import { actionInfo, type ActionId } from '../../ipc/actions.ts';
import { Button } from '../ui/button.tsx';
import { ActionKeys } from '../ui/keys.tsx';
import { useDesk } from './desk.ts';
import { useSitting } from './steps/sitting.ts';
import './triage-bar.css';

const TOOLS: readonly { readonly action: ActionId; readonly name: string }[] = [
  { action: 'add-to-list', name: 'List' },
  { action: 'queue', name: 'Queue' },
  { action: 'finish', name: 'Finished' },
  { action: 'dismiss', name: 'Dismiss' },
  { action: 'snooze', name: 'Snooze' },
  { action: 'next-in-inbox', name: 'Next' },
];

interface TriageBarProps {
  readonly onPerform: (action: ActionId) => void;
}

/** What can be decided about the paper of the Inbox that is open, with the key for each; nothing for other papers. */
export function TriageBar({ onPerform }: TriageBarProps): ReactNode {
  const isShown = useDesk(({ view }) => view.kind === 'inbox');
  const selectedId = useDesk((desk) => desk.selectedId);
  const { order, total } = useSitting();
  const place = selectedId === null ? -1 : (order?.indexOf(selectedId) ?? -1);
  if (!isShown || place < 0) return null;
  return (
    <div className="triage-bar" role="toolbar" aria-label="Decide about this paper">
      <p className="triage-place numeric">
        {(place + 1).toLocaleString('en')} of {total.toLocaleString('en')}
      </p>
      {TOOLS.map(({ action, name }) => (
        <Button
          key={action}
          look="quiet"
          title={actionInfo(action).label}
          onClick={() => {
            onPerform(action);
          }}
        >
          {name}
          <ActionKeys of={action} />
        </Button>
      ))}
    </div>
  );
}
