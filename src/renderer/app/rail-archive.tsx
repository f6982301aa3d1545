import { Archive, ChevronRight, Ellipsis } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import type { ReadingList } from '../../domain/annotation/annotation.ts';
import type { Progress } from '../../domain/reading-list/progress.ts';
import { useUndoLog } from '../storage/hooks.ts';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { archivedListMenu } from './list-menu.ts';
import { showList } from './steps/reading-lists.ts';
import { useFolded } from './use-folded.ts';

/** Under this name it is remembered that the archive is open; it is folded until then. */
const OPEN = 'archive-open';

interface RailArchiveProps {
  readonly lists: readonly ReadingList[];
  readonly progress: ReadonlyMap<string, Progress>;
  readonly current: string | null;
}

/** Lists that were put away, at the end of the others and folded; each comes back with everything on it. */
export function RailArchive({ lists, progress, current }: RailArchiveProps): ReactNode {
  const log = useUndoLog();
  const { folded, fold } = useFolded();
  const isOpen = folded.has(OPEN);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="rail-item rail-archive"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          fold(OPEN, !isOpen);
        }}
      >
        <Icon of={ChevronRight} />
        <span className="rail-item-name">Archived lists</span>
        <span className="rail-item-count numeric">{lists.length.toLocaleString('en')}</span>
      </button>
      {isOpen ? (
        <ul id={id} aria-label="Archived lists" className="rail-lists">
          {lists.map((list) => {
            const { finished, total } = progress.get(list.id) ?? { finished: 0, total: 0 };
            return (
              <li key={list.id} className="rail-row">
                <button
                  type="button"
                  className="rail-item"
                  aria-current={current === list.id ? 'page' : undefined}
                  onClick={() => {
                    showList(list.id);
                  }}
                >
                  <Icon of={Archive} />
                  <span className="rail-item-name">{list.name}</span>
                  <span className="rail-item-count numeric">
                    {list.query === null ? `${finished.toLocaleString('en')}/${total.toLocaleString('en')}` : null}
                    <span className="visually-hidden"> {list.query === null ? 'finished' : 'smart list'}</span>
                  </span>
                </button>
                <Menu groups={archivedListMenu(log, list)}>
                  <IconButton name={`More for the archived list: ${list.name}`} className="rail-menu">
                    <Icon of={Ellipsis} />
                  </IconButton>
                </Menu>
              </li>
            );
          })}
        </ul>
      ) : null}
    </>
  );
}
