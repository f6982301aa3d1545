import type { ReactNode } from 'react';
import type { Grouping, ItemOrder } from '../../domain/highlights-view/group.ts';
import type { Shape } from '../../domain/highlights-view/shape.ts';
import { Choice } from '../ui/choice.tsx';

const GROUPS: readonly { readonly value: Grouping; readonly name: string }[] = [
  { value: 'paper', name: 'by paper' },
  { value: 'colour', name: 'by colour' },
  { value: 'tag', name: 'by tag' },
  { value: 'month', name: 'by month' },
  { value: 'list', name: 'by reading list' },
  { value: 'none', name: 'not grouped' },
];

const ORDERS: readonly { readonly value: ItemOrder; readonly name: string }[] = [
  { value: 'newest', name: 'newest first' },
  { value: 'oldest', name: 'oldest first' },
  { value: 'changed', name: 'last changed first' },
  { value: 'title', name: 'as in the papers' },
];

interface ViewLineProps {
  readonly shape: Shape;
  readonly onShape: (shape: Shape) => void;
}

/** Under which headings the items stand, and in which order. */
export function ViewLine({ shape, onShape }: ViewLineProps): ReactNode {
  return (
    <div className="highlights-shape">
      <Choice
        label="Group"
        labelHidden
        value={shape.grouping}
        choices={GROUPS}
        onChoose={(grouping) => {
          onShape({ ...shape, grouping });
        }}
      />
      <Choice
        label="Order"
        labelHidden
        value={shape.order}
        choices={ORDERS}
        onChoose={(order) => {
          onShape({ ...shape, order });
        }}
      />
    </div>
  );
}
