import { ChevronRight, Ellipsis, ListFilter } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ReadingList } from '../../domain/annotation/annotation.ts';
import { PLAIN_COLOUR_NAMES } from '../../domain/annotation/colour-names.ts';
import type { Progress } from '../../domain/reading-list/progress.ts';
import { useUndoLog } from '../storage/hooks.ts';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { ProgressRing } from '../ui/progress-ring.tsx';
import { listMenu } from './list-menu.ts';
import { showList } from './steps/reading-lists.ts';

interface RailListRowProps {
  readonly list: ReadingList;
  /** Undefined while it is not known. */
  readonly progress: Progress | undefined;
  readonly isCurrent: boolean;
  /** The one row that Tab stops at. */
  readonly isStop: boolean;
  /** The lists that it stands among, itself included. */
  readonly beside: readonly ReadingList[];
  /** How the lists inside it are folded; null where there are none. */
  readonly fold: { readonly isFolded: boolean; readonly onFold: (isFolded: boolean) => void } | null;
}

/** A reading list in the rail: its colour and progress, its menu, and the lists inside it to fold. */
export function RailListRow({ list, progress, isCurrent, isStop, beside, fold }: RailListRowProps): ReactNode {
  const log = useUndoLog();
  const tabIndex = isStop ? 0 : -1;
  const colour = list.colour === null ? '' : PLAIN_COLOUR_NAMES[list.colour];
  return (
    <div className="rail-row" data-list={list.id}>
      {fold === null ? null : (
        <IconButton
          name={`${fold.isFolded ? 'Unfold' : 'Fold'}: ${list.name}`}
          aria-expanded={!fold.isFolded}
          tabIndex={-1}
          className="rail-list-fold"
          onClick={() => {
            fold.onFold(!fold.isFolded);
          }}
        >
          <Icon of={ChevronRight} />
        </IconButton>
      )}
      <button
        type="button"
        className="rail-item"
        data-open-list={list.id}
        tabIndex={tabIndex}
        title={colour === '' ? list.name : `${list.name} (${colour.toLowerCase()})`}
        aria-current={isCurrent ? 'page' : undefined}
        onClick={() => {
          showList(list.id);
        }}
      >
        <ListMark list={list} progress={progress} />
        <span className="rail-item-name">{list.name}</span>
        <span className="rail-item-count numeric">
          {progress === undefined ? null : `${progress.finished.toLocaleString('en')}/${progress.total.toLocaleString('en')}`}
          <span className="visually-hidden">
            {progress === undefined ? '' : ' finished'}
            {list.query === null ? '' : ', smart list'}
            {colour === '' ? '' : `, ${colour.toLowerCase()}`}
          </span>
        </span>
      </button>
      <Menu groups={listMenu(log, list, beside)}>
        <IconButton name={`More for the list: ${list.name}`} tabIndex={tabIndex} className="rail-menu">
          <Icon of={Ellipsis} />
        </IconButton>
      </Menu>
    </div>
  );
}

/** How far the reader is, as a ring; of a smart list, that it is one. */
function ListMark({ list: { query, colour }, progress }: Pick<RailListRowProps, 'list' | 'progress'>): ReactNode {
  if (query === null) return <ProgressRing share={progress === undefined || progress.total === 0 ? 0 : progress.finished / progress.total} colour={colour} />;
  return (
    <span className="rail-list-smart" data-colour={colour ?? undefined}>
      <Icon of={ListFilter} />
    </span>
  );
}
