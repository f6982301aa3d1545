import { useMemo, type ReactNode } from 'react';
import { useWholeTable } from '../storage/whole-tables.ts';

/** How many highlights there are. */
export function HighlightCount(): ReactNode {
  const highlights = useWholeTable('highlights');
  const live = useMemo(() => highlights?.filter(({ deleted }) => !deleted).length ?? 0, [highlights]);
  return live === 0 ? null : <span className="rail-item-count numeric">{live.toLocaleString('en')}</span>;
}
