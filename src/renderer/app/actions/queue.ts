import { useDesk } from '../desk.ts';
import { chosenPaper } from '../steps/paper-state.ts';
import { putOnTop, toggleQueued } from '../steps/queue.ts';
import type { ActionContext, Perform } from './context.ts';

export const QUEUE: Readonly<Record<'queue' | 'queue-top', Perform>> = {
  queue: (context) => toggleQueued(context, chosenPapers(context)),
  'queue-top': async ({ log }) => {
    const paperId = chosenPaper();
    if (paperId !== null) await putOnTop(log, paperId);
  },
};

/** What is selected in the queue, else the chosen paper. */
function chosenPapers({ queue }: ActionContext): ReturnType<NonNullable<ActionContext['queue']['current']>['selected']> {
  const selected = useDesk.getState().view.kind === 'queue' ? (queue.current?.selected() ?? []) : [];
  if (selected.length > 0) return selected;
  const paperId = chosenPaper();
  return paperId === null ? [] : [paperId];
}
