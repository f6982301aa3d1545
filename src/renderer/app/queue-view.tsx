import { useMemo, type ReactNode, type RefObject } from 'react';
import type { PaperId } from '../../domain/paper/paper.ts';
import type { ActionId } from '../../ipc/actions.ts';
import { QueuePanel } from '../queue/queue-panel.tsx';
import type { QueueActions, QueueHandle } from '../queue/queue-rows.tsx';
import { useUndoLog } from '../storage/hooks.ts';
import { bridge } from './bridge.ts';
import { useDeskParts } from './desk.ts';
import { moveQueued, putOnTop, takeOutOfQueue } from './steps/queue.ts';

interface QueueViewProps {
  readonly queue: RefObject<QueueHandle | null>;
  readonly onSelect: (id: PaperId) => void;
  readonly onPerform: (action: ActionId) => void;
}

/** The queue, with what the window does for it. */
export function QueueView({ queue, onSelect, onPerform }: QueueViewProps): ReactNode {
  const { selectedId, catalogVersion } = useDeskParts('selectedId', 'catalogVersion');
  const log = useUndoLog();
  const actions = useMemo<QueueActions>(
    () => ({
      toTop: (paperId) => void putOnTop(log, paperId),
      takeOut: (paperId) => void takeOutOfQueue(log, [paperId]),
      moveTo: (paperIds, index) => moveQueued(log, paperIds, index),
    }),
    [log],
  );
  return (
    <QueuePanel
      ref={queue}
      fetchRowsOf={bridge.request['catalog:rows-of']}
      fetchWordsOf={bridge.request['catalog:words-of']}
      version={catalogVersion}
      selectedId={selectedId}
      onSelect={onSelect}
      onRead={() => {
        onPerform('read-paper');
      }}
      onWhatNext={() => {
        onPerform('what-next');
      }}
      onShowLibrary={() => {
        onPerform('show-library');
      }}
      actions={actions}
    />
  );
}
