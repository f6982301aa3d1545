import { ChevronsDown, ChevronsUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

const MARKS = { high: { icon: ChevronsUp, name: 'High priority' }, low: { icon: ChevronsDown, name: 'Low priority' } } as const;

interface PriorityMarkProps {
  readonly priority: 'low' | 'normal' | 'high';
}

/** How much something matters, by its shape and its name; nothing for what is normal. */
export function PriorityMark({ priority }: PriorityMarkProps): ReactNode {
  if (priority === 'normal') return null;
  const { icon, name } = MARKS[priority];
  return (
    <span title={name}>
      <Icon of={icon} />
      <span className="visually-hidden">{name}</span>
    </span>
  );
}
