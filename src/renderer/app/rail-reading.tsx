import { Compass, ListOrdered } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ActionId } from '../../ipc/actions.ts';
import { ContinueReading } from '../queue/continue-reading.tsx';
import { useQueue } from '../storage/reading-hooks.ts';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useKeyLabel } from '../ui/keys.tsx';
import { bridge } from './bridge.ts';
import { setDesk, useDesk, useDeskParts } from './desk.ts';
import { resume } from './steps/reading.ts';
import { useFolded } from './use-folded.ts';

/** Its name among what is folded in the rail; no list has it. */
const NAME = 'continue-reading';

/** The papers that are being read, at the top of the rail. */
export function RailContinue(): ReactNode {
  const { selectedId, catalogVersion } = useDeskParts('selectedId', 'catalogVersion');
  const { folded, fold } = useFolded();
  return (
    <ContinueReading
      fetchRowsOf={bridge.request['catalog:rows-of']}
      version={catalogVersion}
      selectedId={selectedId}
      folded={folded.has(NAME)}
      onFold={(isFolded) => {
        fold(NAME, isFolded);
      }}
      onContinue={resume}
      onShowAll={() => {
        setDesk({ view: { kind: 'library' }, readView: false, query: 'status:reading', savedSearchId: null });
      }}
    />
  );
}

interface RailQueueProps {
  readonly onPerform: (action: ActionId) => void;
}

/** The way to the queue, with the number of papers in it, and to what comes next. */
export function RailQueue({ onPerform }: RailQueueProps): ReactNode {
  const keys = useKeyLabel('show-queue');
  const isShown = useDesk(({ view }) => view.kind === 'queue');
  const count = useQueue()?.length ?? 0;
  return (
    <div className="rail-queue">
      <button
        type="button"
        className="rail-item"
        aria-current={isShown ? 'page' : undefined}
        title={keys === undefined ? 'Queue' : `Queue (${keys})`}
        onClick={() => {
          onPerform('show-queue');
        }}
      >
        <Icon of={ListOrdered} />
        <span className="rail-item-name">Queue</span>
        <span className="rail-item-count numeric">{count === 0 ? '' : count.toLocaleString('en')}</span>
      </button>
      <IconButton
        name="What next"
        action="what-next"
        onClick={() => {
          onPerform('what-next');
        }}
      >
        <Icon of={Compass} />
      </IconButton>
    </div>
  );
}
