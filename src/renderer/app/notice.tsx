import { X } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import type { ActionId } from '../../ipc/actions.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { setDesk, useDesk } from './desk.ts';
import './notice.css';

/** How long a sentence about something done stays, in milliseconds. Errors stay until closed. */
const SHOWN_MS = 8_000;

const LABELS = { undo: 'Undo', redo: 'Redo' } as const;

interface NoticeBarProps {
  readonly onPerform: (action: ActionId) => void;
}

/** The last thing that was done, said in one sentence, with a way back where there is one. */
export function NoticeBar({ onPerform }: NoticeBarProps): ReactNode {
  const notice = useDesk((desk) => desk.notice);
  const action = notice?.action;

  useEffect(() => {
    if (notice?.tone !== 'done') return;
    const timer = setTimeout(close, SHOWN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [notice]);

  return (
    <div className="notice-place" role={notice?.tone === 'error' ? 'alert' : 'status'}>
      {notice === null ? null : (
        <div className={`notice notice-${notice.tone}`}>
          <span>{notice.text}</span>
          {action === undefined ? null : (
            <Button
              look="quiet"
              onClick={() => {
                close();
                onPerform(action);
              }}
            >
              {LABELS[action]}
            </Button>
          )}
          <IconButton name="Close this message" onClick={close}>
            <Icon of={X} />
          </IconButton>
        </div>
      )}
    </div>
  );
}

function close(): void {
  setDesk({ notice: null });
}
