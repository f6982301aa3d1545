import { Plus } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { ReadingList } from '../../domain/annotation/annotation.ts';
import { archivedLists, listTree } from '../../domain/reading-list/tree.ts';
import type { Progress } from '../../domain/reading-list/progress.ts';
import type { ActionId } from '../../ipc/actions.ts';
import { useListProgress, useLists, useUndoLog } from '../storage/hooks.ts';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useDesk } from './desk.ts';
import { RailArchive } from './rail-archive.tsx';
import { railMove } from './rail-keys.ts';
import { RailListRow } from './rail-list-row.tsx';
import { shiftList } from './steps/reading-lists.ts';
import { useFolded } from './use-folded.ts';
import { useSmartProgress } from './use-smart-progress.ts';
import './rail-lists.css';

const NO_LISTS: readonly ReadingList[] = [];
const NO_PROGRESS: ReadonlyMap<string, Progress> = new Map();
const NOTHING: Progress = { finished: 0, total: 0 };

interface RailListsProps {
  readonly onPerform: (action: ActionId) => void;
}

/**
 * The reading lists in the rail: nested lists of buttons and not an ARIA tree, because each row has more
 * than one thing to press. One row is a stop for Tab; the arrows go from row to row, fold and unfold, and
 * with Alt move a list.
 */
export function RailLists({ onPerform }: RailListsProps): ReactNode {
  const log = useUndoLog();
  const lists = useLists() ?? NO_LISTS;
  const progress = useListProgress() ?? NO_PROGRESS;
  const view = useDesk((desk) => desk.view);
  const smart = useSmartProgress(lists);
  const { folded, fold } = useFolded();
  const tree = useMemo(() => listTree(lists), [lists]);
  const archive = useMemo(() => archivedLists(lists), [lists]);
  const shown = tree.flatMap(({ list, inside }) => [list, ...(folded.has(list.id) ? [] : inside)]);
  const current = view.kind === 'list' ? view.listId : null;
  const [touched, setTouched] = useState<string | null>(null);
  const stop = [touched, current, shown[0]?.id].find((id) => shown.some((list) => list.id === id)) ?? null;
  const root = useRef<HTMLUListElement>(null);
  const moved = useRef<string | null>(null);
  const keys = useId();

  const focus = (id: string | undefined): void => {
    if (id !== undefined) root.current?.querySelector<HTMLElement>(`[data-open-list="${CSS.escape(id)}"]`)?.focus();
  };
  // A row that moves in the document loses the focus on its way.
  useEffect(() => {
    if (moved.current !== null) focus(moved.current);
    moved.current = null;
  }, [tree]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const id = event.target instanceof HTMLElement ? event.target.dataset['openList'] : undefined;
    const list = shown.find((one) => one.id === id);
    if (list === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const move = railMove(tree, folded, list.id, event.key, event.altKey);
    if (move === undefined) return;
    event.preventDefault();
    if (move.kind === 'focus') focus(move.id);
    else if (move.kind === 'fold') fold(move.id, move.isFolded);
    else {
      moved.current = list.id;
      void shiftList(log, list, move.step);
    }
  };

  const row = (list: ReadingList, inside: readonly ReadingList[], beside: readonly ReadingList[]): ReactNode => (
    <RailListRow
      list={list}
      progress={list.query === null ? (progress.get(list.id) ?? NOTHING) : smart.get(list.query)}
      isCurrent={current === list.id}
      isStop={stop === list.id}
      beside={beside}
      fold={inside.length === 0 ? null : { isFolded: folded.has(list.id), onFold: (isFolded) => { fold(list.id, isFolded); } }}
    />
  );
  const own = tree.map(({ list }) => list);

  return (
    <>
      <div className="rail-group">
        <h2 className="label">Reading lists</h2>
        <IconButton name="New reading list" action="new-list" onClick={() => { onPerform('new-list'); }}>
          <Icon of={Plus} />
        </IconButton>
      </div>
      <p id={keys} className="visually-hidden">
        The arrow keys go from list to list; left and right fold and unfold; with Alt, up and down move a list.
      </p>
      <ul
        ref={root}
        aria-label="Reading lists"
        aria-describedby={keys}
        className={tree.some(({ inside }) => inside.length > 0) ? 'rail-lists rail-lists-nested' : 'rail-lists'}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          setTouched(target.closest<HTMLElement>('[data-list]')?.dataset['list'] ?? null);
        }}
      >
        {tree.map(({ list, inside }) => (
          <li key={list.id}>
            {row(list, inside, own)}
            {inside.length === 0 || folded.has(list.id) ? null : (
              <ul aria-label={`Inside ${list.name}`} className="rail-lists-inside">
                {inside.map((one) => (
                  <li key={one.id}>{row(one, [], inside)}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {archive.length === 0 ? null : <RailArchive lists={archive} progress={progress} current={current} />}
    </>
  );
}
