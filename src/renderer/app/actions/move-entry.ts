import { useDesk } from '../desk.ts';
import { currentEntry } from '../steps/current-entry.ts';
import { moveEntry } from '../steps/lists.ts';
import type { Perform } from './context.ts';

function moveBy(by: 1 | -1): Perform {
  return async (context) => {
    if (useDesk.getState().view.kind === 'queue') {
      context.queue.current?.shift(by === -1 ? 'up' : 'down');
      return;
    }
    const entry = await currentEntry(context);
    if (entry !== null) await moveEntry(context.log, entry, by);
  };
}

export const MOVE_ENTRY: Readonly<Record<'move-up' | 'move-down', Perform>> = {
  'move-up': moveBy(-1),
  'move-down': moveBy(1),
};
