import { Ellipsis } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import type { ListEntry, ReadingList } from '../../domain/annotation/annotation.ts';
import { dayWords } from '../../domain/calendar/days.ts';
import { progress } from '../../domain/reading-list/progress.ts';
import { useAnnotationStore } from '../storage/hooks.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import { HeadFigures } from './head-figures.tsx';
import type { FetchWordsOf } from '../storage/use-reading-time.ts';
import './list-head.css';

/** What the head of a list needs from outside. */
export interface ListHeadParts {
  readonly menu: readonly (readonly MenuItem[])[];
  readonly fetchWordsOf: FetchWordsOf;
  /** Changes when the catalog does. */
  readonly version: number;
  readonly onSettings: () => void;
  readonly onBringBack: () => void;
}

interface ListHeadProps extends ListHeadParts {
  readonly list: ReadingList;
  /** Undefined until they were read. */
  readonly entries: readonly ListEntry[] | undefined;
}

/** What a list filled by hand is, and how far the reader is with it. */
export function ListHead({ list, entries, ...parts }: ListHeadProps): ReactNode {
  const all = useMemo(() => entries?.map(({ paperId }) => paperId) ?? [], [entries]);
  const left = useMemo(() => entries?.filter(({ finishedAt }) => finishedAt === null).map(({ paperId }) => paperId) ?? [], [entries]);
  return (
    <HeadOf list={list} {...parts}>
      <HeadFigures list={list} progress={entries === undefined ? null : progress(entries)} all={all} left={left} {...parts} />
    </HeadOf>
  );
}

interface HeadOfProps extends Pick<ListHeadParts, 'menu' | 'onSettings' | 'onBringBack'> {
  readonly list: ReadingList;
  readonly children: ReactNode;
}

/** Name, menu and description of any list, and its figures. */
export function HeadOf({ list, menu, onSettings, onBringBack, children }: HeadOfProps): ReactNode {
  const { now } = useAnnotationStore();
  return (
    <header className="list-head">
      <div className="list-head-line">
        <h2 className="centre-panel-name">{list.name}</h2>
        <Menu groups={menu}>
          <IconButton name={`More for this list: ${list.name}`}>
            <Icon of={Ellipsis} />
          </IconButton>
        </Menu>
      </div>
      {list.archivedAt === null ? null : (
        <p className="list-archived">
          Archived {dayWords(list.archivedAt, now())}. <Button onClick={onBringBack}>Bring back</Button>
        </p>
      )}
      {list.description === '' ? null : (
        <p className="list-description">
          <button type="button" className="list-description-open" title="Change the description" onClick={onSettings}>
            {list.description}
          </button>
        </p>
      )}
      {children}
    </header>
  );
}
