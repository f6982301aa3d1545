import { useCallback, useRef, useState, type ReactNode } from 'react';
import type { PaperId } from '../../domain/paper/paper.ts';
import { useCounts } from '../storage/hooks.ts';
import { BulkPapers, type BulkPaperActions } from './bulk-papers.tsx';
import { PaperList, type PaperListProps } from './paper-list.tsx';
import { selectedCount } from './paper-selection.ts';

interface PaperRowsProps extends Omit<PaperListProps, 'counts' | 'onVisible'> {
  readonly bulk: BulkPaperActions;
}

/** Rows of papers with what the reader made of each, and under them what can be done with those that are selected. */
export function PaperRows({ selecting, bulk, ...shown }: PaperRowsProps): ReactNode {
  const { rows, selection } = shown;
  const [visible, setVisible] = useState<readonly PaperId[]>([]);
  const counts = useCounts(visible);
  const place = useRef<HTMLDivElement>(null);
  const focusList = useCallback(() => place.current?.querySelector<HTMLElement>('.paper-list')?.focus(), []);
  return (
    <div ref={place} className="paper-rows">
      <PaperList {...shown} selecting={selecting} counts={counts} onVisible={setVisible} />
      {selectedCount(selection, rows.total) === 0 ? null : (
        <BulkPapers
          selection={selection}
          total={rows.total}
          actions={bulk}
          onDone={focusList}
          onNothing={() => {
            selecting.nothing();
            focusList();
          }}
        />
      )}
    </div>
  );
}
