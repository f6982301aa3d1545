import { Compass, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PaperId } from '../../domain/paper/paper.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { ActionKeys } from '../ui/keys.tsx';
import './next-strip.css';

/** A paper that would come after. */
export interface RunnerUp {
  readonly paperId: PaperId;
  readonly title: string;
  readonly sentence: string;
}

interface NextStripProps {
  /** Why this paper was chosen. */
  readonly sentence: string;
  readonly runnersUp: readonly RunnerUp[];
  /** How many were passed over in this sitting. */
  readonly skipped: number;
  /** `begun`: it is being read; `over`: it was finished or dismissed since it was chosen. */
  readonly stage: 'waiting' | 'begun' | 'over';
  readonly onBegin: () => void;
  readonly onAnother: () => void;
  readonly onStartOver: () => void;
  readonly onOpen: (id: PaperId) => void;
  readonly onClose: () => void;
}

/** Why the open paper is the one to read next, above its text. */
export function NextStrip({ sentence, runnersUp, skipped, stage, onBegin, onAnother, onStartOver, onOpen, onClose }: NextStripProps): ReactNode {
  return (
    <aside className="next-strip" aria-label="What next">
      <div className="next-strip-line">
        <Icon of={Compass} />
        <p className="next-strip-reason">{stage === 'over' ? 'That one is done.' : sentence}</p>
        {stage === 'waiting' ? (
          <Button look="quiet" onClick={onBegin}>
            Begin reading <ActionKeys of="begin-reading" />
          </Button>
        ) : null}
        <Button look="quiet" onClick={onAnother}>
          {stage === 'over' ? 'What next' : 'Another one'} <ActionKeys of="what-next" />
        </Button>
        <IconButton name="Close the reason" onClick={onClose}>
          <Icon of={X} />
        </IconButton>
      </div>
      {stage === 'over' || runnersUp.length + skipped === 0 ? null : (
        <div className="next-strip-then">
          {runnersUp.length === 0 ? null : <span className="next-strip-fixed">Then</span>}
          {runnersUp.map(({ paperId, title, sentence: why }) => (
            <button key={paperId} type="button" className="next-strip-title" title={`${title}\n${why}`} onClick={() => { onOpen(paperId); }}>
              {title}
            </button>
          ))}
          {skipped === 0 ? null : (
            <button type="button" className="next-strip-title next-strip-fixed" title="Propose what was skipped again" onClick={onStartOver}>
              {skipped.toLocaleString('en')} skipped
            </button>
          )}
        </div>
      )}
    </aside>
  );
}
