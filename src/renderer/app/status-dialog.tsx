import { Command } from 'cmdk';
import { Check } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { STATUSES, type Status } from '../../domain/annotation/annotation.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { useStateOf } from '../storage/hooks.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { Keys } from '../ui/keys.tsx';
import './status-dialog.css';

interface StatusDialogProps {
  readonly paperId: PaperId;
  readonly onStatus: (status: Status) => void;
  readonly onClose: () => void;
}

/** Which status a paper has: the arrows and Enter choose another, or its first letter alone. */
export function StatusDialog({ paperId, onStatus, onClose }: StatusDialogProps): ReactNode {
  const current = useStateOf(paperId)?.status ?? 'new';
  return (
    <Dialog title="Status of this paper" onClose={onClose}>
      <Choices current={current} onStatus={onStatus} />
    </Dialog>
  );
}

interface ChoicesProps {
  readonly current: Status;
  readonly onStatus: (status: Status) => void;
}

function Choices({ current, onStatus }: ChoicesProps): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  // Before the dialog looks for something to focus: the keys are meant for the list.
  useEffect(() => {
    list.current?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const status = STATUSES.find((one) => one.startsWith(event.key.toLowerCase()));
    if (status === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onStatus(status);
  };
  return (
    <Command ref={list} label="Status" loop defaultValue={current} tabIndex={0} className="status-dialog" onKeyDown={onKeyDown}>
      <Command.List label="Status">
        {STATUSES.map((status) => (
          <Command.Item
            key={status}
            value={status}
            className="status-dialog-item"
            onSelect={() => {
              onStatus(status);
            }}
          >
            <span className="status-dialog-check">{status === current ? <Icon of={Check} /> : null}</span>
            <span className="status-dialog-name">{status.charAt(0).toUpperCase() + status.slice(1)}</span>
            {status === current ? <span className="visually-hidden">, as it is now</span> : null}
            <Keys label={status.charAt(0).toUpperCase()} />
          </Command.Item>
        ))}
      </Command.List>
    </Command>
  );
}
