import type { ReactNode } from 'react';
import type { Filter } from '../../domain/highlights-view/filter.ts';
import type { Grouping, ItemOrder } from '../../domain/highlights-view/group.ts';
import type { Shape } from '../../domain/highlights-view/shape.ts';
import { Choice } from '../ui/choice.tsx';

const KINDS: readonly { readonly value: Filter['kinds']; readonly name: string }[] = [
  { value: 'all', name: 'everything' },
  { value: 'highlights', name: 'highlights' },
  { value: 'notes', name: 'notes' },
];

const GROUPS: readonly { readonly value: Grouping; readonly name: string }[] = [
  { value: 'paper', name: 'paper' },
  { value: 'colour', name: 'colour' },
  { value: 'tag', name: 'tag' },
  { value: 'month', name: 'month' },
  { value: 'list', name: 'reading list' },
  { value: 'none', name: 'nothing' },
];

const ORDERS: readonly { readonly value: ItemOrder; readonly name: string }[] = [
  { value: 'newest', name: 'newest' },
  { value: 'oldest', name: 'oldest' },
  { value: 'changed', name: 'last changed' },
  { value: 'title', name: 'paper and place' },
];

interface ViewLineProps {
  readonly kinds: Filter['kinds'];
  readonly shape: Shape;
  readonly onKinds: (kinds: Filter['kinds']) => void;
  readonly onShape: (shape: Shape) => void;
}

/** What is shown, under which headings, and in which order. */
export function ViewLine({ kinds, shape, onKinds, onShape }: ViewLineProps): ReactNode {
  return (
    <div className="highlights-shape">
      <Choice label="Show" value={kinds} choices={KINDS} onChoose={onKinds} />
      <Choice
        label="by"
        value={shape.grouping}
        choices={GROUPS}
        onChoose={(grouping) => {
          onShape({ ...shape, grouping });
        }}
      />
      <Choice
        label="first"
        value={shape.order}
        choices={ORDERS}
        onChoose={(order) => {
          onShape({ ...shape, order });
        }}
      />
    </div>
  );
}
