import type { ReactNode } from 'react';
import './empty-view.css';

interface EmptyViewProps {
  readonly title: string;
  /** What will be here, and how to begin. */
  readonly children: ReactNode;
  /** At most one button. */
  readonly action?: ReactNode;
}

/** What a panel shows when there is nothing in it yet. */
export function EmptyView({ title, children, action }: EmptyViewProps): ReactNode {
  return (
    <div className="empty-view">
      <p className="empty-view-title">{title}</p>
      <p className="empty-view-text">{children}</p>
      {action}
    </div>
  );
}
