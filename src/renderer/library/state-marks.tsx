import { BookOpen, Check, Clock, Star, X, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Priority, Rating, Status } from '../../domain/annotation/annotation.ts';
import { Icon } from '../ui/icon.tsx';
import { PriorityMark } from '../ui/priority-mark.tsx';

const MARKS: Readonly<Record<Exclude<Status, 'new'>, { readonly icon: LucideIcon; readonly name: string }>> = {
  queued: { icon: Clock, name: 'Queued' },
  reading: { icon: BookOpen, name: 'Reading' },
  finished: { icon: Check, name: 'Finished' },
  dismissed: { icon: X, name: 'Dismissed' },
};

interface StateMarksProps {
  readonly status: Status | undefined;
  readonly rating: Rating | undefined;
  readonly priority: Priority | undefined;
}

/** Status, priority and rating of a paper in its row; nothing for what is as it came. */
export function StateMarks({ status, rating, priority = 'normal' }: StateMarksProps): ReactNode {
  const mark = status === undefined || status === 'new' ? undefined : MARKS[status];
  return (
    <>
      {mark === undefined ? null : (
        <span title={mark.name}>
          <Icon of={mark.icon} />
          <span className="visually-hidden">{mark.name}</span>
        </span>
      )}
      <PriorityMark priority={priority} />
      {rating == null ? null : (
        <span title={`${String(rating)} of 5 stars`}>
          {rating}
          <Icon of={Star} />
          <span className="visually-hidden"> of 5 stars</span>
        </span>
      )}
    </>
  );
}
