import { BookOpen, Check, Circle, Clock, Star, X, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Priority, Rating, Status } from '../../domain/annotation/annotation.ts';
import { Icon } from '../ui/icon.tsx';
import { PriorityMark } from '../ui/priority-mark.tsx';

const MARKS: Readonly<Record<Status, { readonly icon: LucideIcon; readonly name: string }>> = {
  new: { icon: Circle, name: 'New' },
  queued: { icon: Clock, name: 'Queued' },
  reading: { icon: BookOpen, name: 'Reading' },
  finished: { icon: Check, name: 'Finished' },
  dismissed: { icon: X, name: 'Dismissed' },
};

interface StateMarksProps {
  readonly status: Status | undefined;
  readonly rating: Rating | undefined;
  readonly priority: Priority | undefined;
  /** A press on the mark asks for another status; the key for it is S. */
  readonly onStatus: () => void;
}

/** Status and rating of a paper in its row; the mark of a new one is there under the pointer. */
export function StateMarks({ status = 'new', rating, priority = 'normal', onStatus }: StateMarksProps): ReactNode {
  const mark = MARKS[status];
  return (
    <>
      <span
        className={status === 'new' ? 'state-mark state-mark-new' : 'state-mark'}
        title={mark.name}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          // The row is not chosen by it: the paper that is open stays open.
          event.stopPropagation();
          event.preventDefault();
          onStatus();
        }}
      >
        <Icon of={mark.icon} />
        {status === 'new' ? null : <span className="visually-hidden">{mark.name}</span>}
      </span>
      <PriorityMark priority={priority} />
      {rating == null ? null : (
        <span className="state-rating" title={`${String(rating)} of 5 stars`}>
          {rating}
          <Icon of={Star} />
          <span className="visually-hidden"> of 5 stars</span>
        </span>
      )}
    </>
  );
}
