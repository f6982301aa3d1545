import { useDesk } from '../desk.ts';
import { stepInInbox } from '../steps/sitting.ts';
import type { Perform } from './context.ts';

function stepBy(by: 1 | -1): Perform {
  return ({ library, list, queue, highlights }) => {
    const inbox = { current: { move: stepInInbox } };
    const panels = { library, inbox, list, queue, highlights, statistics: null };
    panels[useDesk.getState().view.kind]?.current?.move(by);
  };
}

export const STEP_PAPER: Readonly<Record<'next-paper' | 'previous-paper', Perform>> = {
  'next-paper': stepBy(1),
  'previous-paper': stepBy(-1),
};
