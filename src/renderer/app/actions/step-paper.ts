import { useDesk } from '../desk.ts';
import type { Perform } from './context.ts';

function stepBy(by: 1 | -1): Perform {
  return ({ library, list, queue, highlights }) => {
    const panels = { library, list, queue, highlights, statistics: null };
    panels[useDesk.getState().view.kind]?.current?.move(by);
  };
}

export const STEP_PAPER: Readonly<Record<'next-paper' | 'previous-paper', Perform>> = {
  'next-paper': stepBy(1),
  'previous-paper': stepBy(-1),
};
