import { ArrowUpToLine, X } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import type { Priority } from '../../domain/annotation/annotation.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { PriorityMark } from '../ui/priority-mark.tsx';
import './queue-row.css';

/** What can be done in a row; the same functions always, so that a row is drawn anew only when it changed. */
export interface QueueTools {
  readonly toTop: (paperId: PaperId) => void;
  readonly takeOut: (paperId: PaperId) => void;
}

interface QueueRowProps {
  readonly paperId: PaperId;
  readonly place: number;
  readonly title: string;
  readonly about: string;
  readonly priority: Priority;
  /** Until when it sleeps, in words; null when it is awake. */
  readonly asleep: string | null;
  readonly tabIndex: 0 | -1;
  readonly tools: QueueTools;
}

/** One paper in the queue. */
export const QueueRow = memo(function QueueRow({ paperId, place, title, about, priority, asleep, tabIndex, tools }: QueueRowProps): ReactNode {
  return (
    <div className="queue-row">
      <span className="queue-row-place numeric" aria-hidden="true">{place}</span>
      <div className="queue-row-words">
        <p className="row-title queue-row-title" title={title}>{title}</p>
        <p className="queue-row-about numeric">
          <span className="queue-row-people">{about}</span>
          {asleep === null ? null : <span>{asleep}</span>}
          <PriorityMark priority={priority} />
        </p>
      </div>
      <span className="queue-row-tools">
        <IconButton name={`To the top of the queue: ${title}`} action="queue-top" disabled={place === 1} tabIndex={tabIndex} onClick={() => { tools.toTop(paperId); }}>
          <Icon of={ArrowUpToLine} />
        </IconButton>
        <IconButton name={`Take out of the queue: ${title}`} action="queue" tabIndex={tabIndex} onClick={() => { tools.takeOut(paperId); }}>
          <Icon of={X} />
        </IconButton>
      </span>
    </div>
  );
});
