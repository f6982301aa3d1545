import { Check } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { STATUSES, type Status } from '../../../domain/annotation/annotation.ts';
import { counted } from '../../../domain/text/counted.ts';
import { useStateOf, useUndoLog } from '../../storage/hooks.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Keys } from '../../ui/keys.tsx';
import { changeStatus } from '../steps/paper-state.ts';
import { closeDialog } from './close-dialog.ts';
import type { DialogOf } from './dialog-of.ts';
import './status.css';

/** Which status papers have: the arrows and Enter choose another, or its first letter alone. */
export function PaperStatus({ papers }: DialogOf<'status'>): ReactNode {
  const log = useUndoLog();
  const current = useStateOf(papers[0] ?? null)?.status ?? 'new';
  return (
    <Dialog title={papers.length === 1 ? 'Status of this paper' : `Status of ${counted(papers.length, 'paper')}`} onClose={closeDialog}>
      <Choices
        current={papers.length === 1 ? current : null}
        onStatus={(status) => {
          closeDialog();
          void changeStatus(log, papers, status);
        }}
      />
    </Dialog>
  );
}

interface ChoicesProps {
  /** Null for several papers, which may have several. */
  readonly current: Status | null;
  readonly onStatus: (status: Status) => void;
}

function Choices({ current, onStatus }: ChoicesProps): ReactNode {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [moved, setMoved] = useState<Status | null>(null);
  const marked = moved ?? current ?? 'new';
  // Before the dialog looks for something to focus: the keys are meant for the list.
  useEffect(() => {
    list.current?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const chosen = event.key === 'Enter' || event.key === ' ' ? marked : STATUSES.find((one) => one.charAt(0) === event.key.toLowerCase());
    if (step === 0 && chosen === undefined) return;
    event.preventDefault();
    if (step !== 0) setMoved(STATUSES[(STATUSES.indexOf(marked) + step + STATUSES.length) % STATUSES.length] ?? marked);
    else if (chosen !== undefined) onStatus(chosen);
  };
  return (
    <ul
      ref={list}
      className="status-dialog"
      role="listbox"
      aria-label="Status"
      aria-activedescendant={`${id}-${marked}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {STATUSES.map((status) => (
        <li
          key={status}
          id={`${id}-${status}`}
          role="option"
          aria-selected={status === current}
          className={status === marked ? 'status-choice status-choice-marked' : 'status-choice'}
          onPointerMove={() => {
            setMoved(status);
          }}
          onClick={() => {
            onStatus(status);
          }}
        >
          <span className="status-choice-check">{status === current ? <Icon of={Check} /> : null}</span>
          <span className="status-choice-name">{status.charAt(0).toUpperCase() + status.slice(1)}</span>
          <Keys label={status.charAt(0).toUpperCase()} />
        </li>
      ))}
    </ul>
  );
}
