/** What can be done with a list, wherever its menu is shown. */
import type { ReadingList } from '../../domain/annotation/annotation.ts';
import type { UndoLog } from '../storage/undo-log.ts';
import type { MenuItem } from '../ui/menu.tsx';
import { setDesk } from './desk.ts';
import { openWindow } from './window/open-window.ts';
import { bringListBack, putAwayList, removeList, shiftList } from './steps/reading-lists.ts';

/** The entries for a list in use; `beside` are the lists that it stands among, itself included. */
export function listMenu(log: UndoLog, list: ReadingList, beside: readonly ReadingList[]): readonly (readonly MenuItem[])[] {
  const at = beside.findIndex(({ id }) => id === list.id);
  const isInside = beside.every(({ parentId }) => parentId === list.parentId) && list.parentId !== null && at >= 0;
  return [
    [
      { name: 'List settings…', onChoose: () => { setDesk({ dialog: { kind: 'list-settings', listId: list.id } }); } },
      ...(list.query === null ? [] : [{ name: 'Make a list to order by hand…', onChoose: () => { setDesk({ dialog: { kind: 'list-by-hand', listId: list.id } }); } }]),
      ...(isInside ? [] : [{ name: 'New list inside…', onChoose: () => { setDesk({ dialog: { kind: 'new-list', initial: { parentId: list.id } } }); } }]),
      share(list),
    ],
    [{ name: 'Open in a new window', onChoose: () => void openWindow({ kind: 'list', listId: list.id }) }],
    [
      ...(at > 0 ? [{ name: 'Move up', onChoose: () => void shiftList(log, list, -1) }] : []),
      ...(at < beside.length - 1 ? [{ name: 'Move down', onChoose: () => void shiftList(log, list, 1) }] : []),
      { name: 'Move into another list…', onChoose: () => { setDesk({ dialog: { kind: 'move-list', listId: list.id } }); } },
    ],
    [
      { name: 'Archive', onChoose: () => void putAwayList(log, list) },
      { name: 'Delete', onChoose: () => void removeList(log, list) },
    ],
  ];
}

/** The entries for a list in the archive. */
export function archivedListMenu(log: UndoLog, list: ReadingList): readonly (readonly MenuItem[])[] {
  return [
    [{ name: 'Bring back', onChoose: () => void bringListBack(log, list) }, share(list)],
    [{ name: 'Delete', onChoose: () => void removeList(log, list) }],
  ];
}

function share(list: ReadingList): MenuItem {
  return { name: 'Share this list…', onChoose: () => { setDesk({ dialog: { kind: 'share', listId: list.id } }); } };
}
