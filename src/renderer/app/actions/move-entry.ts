/** Moving the selected papers of the list, or the queue, that is shown. */
import type { ListHandle } from '../../reading-list/list-handle.ts';
import { notify, useDesk } from '../desk.ts';
import type { ActionContext, Perform } from './context.ts';

/** The papers of the list, or the queue, that is shown; says what to do where none is. */
function shownList({ list, queue }: ActionContext): Pick<ListHandle, 'shift' | 'pickUp'> | null {
  const { kind } = useDesk.getState().view;
  const shown = kind === 'list' ? list.current : kind === 'queue' ? queue.current : null;
  if (shown !== null) return shown;
  notify('Show a reading list or the queue first, then choose a paper on it.');
  return null;
}

const moveTo = (target: Parameters<ListHandle['shift']>[0]): Perform => (context) => {
  shownList(context)?.shift(target);
};

/** One action for each way to move, and one to pick up. */
export const MOVE_ENTRY = {
  'move-up': moveTo('up'),
  'move-down': moveTo('down'),
  'move-to-top': moveTo('top'),
  'move-to-bottom': moveTo('bottom'),
  'pick-up': (context: ActionContext) => {
    shownList(context)?.pickUp();
  },
} as const satisfies Record<string, Perform>;
