import { Share2, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ListEntry, ReadingList } from '../../domain/annotation/annotation.ts';
import { progress } from '../../domain/reading-list/progress.ts';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import './list-head.css';

interface ListHeadProps {
  readonly list: ReadingList;
  /** Undefined until they were read. */
  readonly entries: readonly ListEntry[] | undefined;
  readonly onShare: () => void;
  readonly onDelete: () => void;
}

/** What a list is, and how far the reader is with it. */
export function ListHead({ list, entries, onShare, onDelete }: ListHeadProps): ReactNode {
  const { finished, total } = progress(entries ?? []);
  return (
    <header className="list-head">
      <div className="list-head-line">
        <h2 className="list-name">{list.name}</h2>
        <span className="list-head-actions">
          <IconButton name="Share this list…" onClick={onShare}>
            <Icon of={Share2} />
          </IconButton>
          <IconButton name={`Delete the list: ${list.name}`} onClick={onDelete}>
            <Icon of={Trash2} />
          </IconButton>
        </span>
      </div>
      {list.description === '' ? null : <p className="list-description">{list.description}</p>}
      <p className="list-progress numeric" role="status">
        {entries === undefined ? '\u00a0' : `${finished} of ${total} finished`}
      </p>
      <div className="list-bar" aria-hidden="true">
        <div className="list-bar-done" style={{ width: `${total === 0 ? 0 : (100 * finished) / total}%` }} />
      </div>
    </header>
  );
}
