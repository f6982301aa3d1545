import { BookOpen, Check, Clock, Star, X, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Rating, Status } from '../../domain/annotation/annotation.ts';
import { Icon } from '../ui/icon.tsx';

const MARKS: Readonly<Record<Exclude<Status, 'new'>, { readonly icon: LucideIcon; readonly name: string }>> = {
  queued: { icon: Clock, name: 'Queued' },
  reading: { icon: BookOpen, name: 'Reading' },
  finished: { icon: Check, name: 'Finished' },
  dismissed: { icon: X, name: 'Dismissed' },
};

interface StateMarksProps {
  readonly status: Status | undefined;
  readonly rating: Rating | undefined;
}

/** Status and rating of a paper in its row; nothing for a new one. */
export function StateMarks({ status, rating }: StateMarksProps): ReactNode {
  const mark = status === undefined || status === 'new' ? undefined : MARKS[status];
  return (
    <>
      {mark === undefined ? null : (
        <span title={mark.name}>
          <Icon of={mark.icon} />
          <span className="visually-hidden">{mark.name}</span>
        </span>
      )}
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
