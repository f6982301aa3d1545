import { Compass } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import type { PaperId } from '../../domain/paper/paper.ts';
import { readingTimeWords, WORDS_A_MINUTE } from '../../domain/reading-list/reading-time.ts';
import { counted } from '../../domain/text/counted.ts';
import { useQueue } from '../storage/reading-hooks.ts';
import { usePaperRows, type FetchRowsOf } from '../storage/use-paper-rows.ts';
import { useWordsLeft, type FetchWordsOf } from '../storage/use-reading-time.ts';
import { Button } from '../ui/button.tsx';
import { CentrePanel, CentrePanelError } from '../ui/centre-panel.tsx';
import { EmptyView } from '../ui/empty-view.tsx';
import { Icon } from '../ui/icon.tsx';
import { ActionKeys, WayTo } from '../ui/keys.tsx';
import { QueueRows, type QueueActions, type QueueHandle } from './queue-rows.tsx';
import './queue-panel.css';

interface QueuePanelProps {
  readonly fetchRowsOf: FetchRowsOf;
  readonly fetchWordsOf: FetchWordsOf;
  /** Changes when the catalog does. */
  readonly version: number;
  readonly selectedId: PaperId | null;
  readonly onSelect: (id: PaperId) => void;
  readonly onRead: () => void;
  readonly onWhatNext: () => void;
  readonly onShowLibrary: () => void;
  readonly actions: QueueActions;
  readonly ref: Ref<QueueHandle>;
}

/** The queue: what the reader means to read, in the order in which they mean to. */
export function QueuePanel({ fetchRowsOf, fetchWordsOf, version, selectedId, onSelect, onRead, onWhatNext, onShowLibrary, actions, ref }: QueuePanelProps): ReactNode {
  const queue = useQueue();
  const ids = queue?.map(({ paperId }) => paperId) ?? [];
  const { rows: papers, error } = usePaperRows(fetchRowsOf, ids, version);
  const words = useWordsLeft(fetchWordsOf, ids, ids, version);
  const count = queue?.length ?? 0;
  return (
    <CentrePanel name="Queue">
      <header className="queue-head">
        <div className="queue-head-line">
          <h2 className="centre-panel-name">Queue</h2>
          <Button look="quiet" title="Open what is best read next, with the reason" onClick={onWhatNext}>
            <Icon of={Compass} />
            What next <ActionKeys of="what-next" />
          </Button>
        </div>
        <p className="centre-panel-count queue-count numeric" role="status">
          {queue === undefined || count === 0 ? ' ' : counted(count, 'paper')}
          {words === null || words === 0 ? null : (
            <span title={`Titles, summaries and abstracts: ${counted(words, 'word')}, at ${String(WORDS_A_MINUTE)} a minute`}>
              {' · '}
              {readingTimeWords(words)} of text
            </span>
          )}
        </p>
      </header>
      <CentrePanelError error={error} />
      {queue !== undefined && count === 0 ? (
        <EmptyView title="Nothing is queued" action={<Button onClick={onShowLibrary}>Go to the library</Button>}>
          Choose a paper and <WayTo action="queue" /> to put it here. The order is yours: drag a row, or move it with the keys.
        </EmptyView>
      ) : (
        <QueueRows ref={ref} queue={queue ?? []} papers={papers} selectedId={selectedId} onSelect={onSelect} onRead={onRead} actions={actions} />
      )}
    </CentrePanel>
  );
}
