import type { ReadingList } from '../../domain/annotation/annotation.ts';
import { besideOf } from '../../domain/reading-list/tree.ts';
import type { ListHeadParts } from '../reading-list/list-head.tsx';
import type { UndoLog } from '../storage/undo-log.ts';
import { bridge } from './bridge.ts';
import { setDesk } from './desk.ts';
import { archivedListMenu, listMenu } from './list-menu.ts';
import { bringListBack } from './steps/reading-lists.ts';

/** What the head of a list panel needs from the window. */
export function headParts(log: UndoLog, list: ReadingList, lists: readonly ReadingList[], version: number): ListHeadParts {
  return {
    menu: list.archivedAt === null ? listMenu(log, list, besideOf(lists, list.id)) : archivedListMenu(log, list),
    fetchWordsOf: bridge.request['catalog:words-of'],
    version,
    onSettings: () => {
      setDesk({ dialog: { kind: 'list-settings', listId: list.id } });
    },
    onBringBack: () => void bringListBack(log, list),
  };
}
