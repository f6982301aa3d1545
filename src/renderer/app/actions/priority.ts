import type { Priority } from '../../../domain/annotation/annotation.ts';
import { chosenPaper } from '../steps/chosen-papers.ts';
import { changePriority, raisePriority } from '../steps/priority.ts';
import type { Perform } from './context.ts';

function give(priority: Priority): Perform {
  return async ({ log }) => {
    const paperId = chosenPaper();
    if (paperId !== null) await changePriority(log, paperId, priority);
  };
}

export const PRIORITY: Readonly<Record<'priority-next' | `priority-${Priority}`, Perform>> = {
  'priority-high': give('high'),
  'priority-normal': give('normal'),
  'priority-low': give('low'),
  'priority-next': async (context) => {
    const paperId = chosenPaper();
    if (paperId !== null) await raisePriority(context, paperId);
  },
};
