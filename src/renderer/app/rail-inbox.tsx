import { Inbox } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PaperId } from '../../domain/paper/paper.ts';
import { Icon } from '../ui/icon.tsx';
import { useKeyLabel } from '../ui/keys.tsx';
import { useDeskParts } from './desk.ts';
import { INBOX } from './questions.ts';
import { useQueryCounts } from './use-query-counts.ts';

const QUERIES = [INBOX.query];
const NO_PAPERS: readonly PaperId[] = [];

interface RailInboxProps {
  /** Counting waits until the library is on the screen. */
  readonly counted: boolean;
  readonly onShow: () => void;
}

/** The Inbox in the rail, with how many papers wait in it. */
export function RailInbox({ counted, onShow }: RailInboxProps): ReactNode {
  const keys = useKeyLabel('show-inbox');
  const { view } = useDeskParts('view');
  return (
    <button
      type="button"
      className="rail-item"
      aria-current={view.kind === 'inbox' ? 'page' : undefined}
      title={keys === undefined ? 'Inbox' : `Inbox (${keys})`}
      onClick={onShow}
    >
      <Icon of={Inbox} />
      <span className="rail-item-name">Inbox</span>
      {counted ? <Count /> : null}
    </button>
  );
}

function Count(): ReactNode {
  const { catalogVersion } = useDeskParts('catalogVersion');
  const papers = useQueryCounts(QUERIES, NO_PAPERS, catalogVersion).get(INBOX.query)?.total;
  // An empty Inbox has nothing to say.
  return <span className="rail-item-count numeric">{papers === undefined || papers === 0 ? '' : papers.toLocaleString('en')}</span>;
}
