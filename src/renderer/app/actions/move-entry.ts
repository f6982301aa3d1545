/** Moving the selected papers of the list that is shown. */
import type { ListHandle } from '../../reading-list/list-handle.ts';
import type { ActionContext, Perform } from './context.ts';
import { shownPapers } from './on-list.ts';

const moveTo = (target: Parameters<ListHandle['shift']>[0]): Perform => (context) => {
  shownPapers(context)?.shift(target);
};

/** One action for each way to move, and one to pick up. */
export const MOVE_ENTRY = {
  'move-up': moveTo('up'),
  'move-down': moveTo('down'),
  'move-to-top': moveTo('top'),
  'move-to-bottom': moveTo('bottom'),
  'pick-up': (context: ActionContext) => {
    shownPapers(context)?.pickUp();
  },
} as const satisfies Record<string, Perform>;
