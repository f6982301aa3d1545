import { useDesk } from '../desk.ts';
import { chosenPaper, chosenPapers } from '../steps/chosen-papers.ts';
import { changeStatus } from '../steps/paper-state.ts';
import { putOnTop, toggleQueued } from '../steps/queue.ts';
import type { ActionContext, Perform } from './context.ts';

export const QUEUE: Readonly<Record<'queue' | 'queue-top', Perform>> = {
  queue,
  'queue-top': async ({ log }) => {
    const paperId = chosenPaper();
    if (paperId !== null) await putOnTop(log, paperId);
  },
};

/** One paper goes in or out, as do those selected in the queue; several of another list, and what the Inbox has, only go in. */
async function queue(context: ActionContext): Promise<void> {
  const { view } = useDesk.getState();
  const selected = view.kind === 'queue' ? (context.queue.current?.selected() ?? []) : [];
  const papers = selected.length > 0 ? selected : await chosenPapers(context.store);
  if (view.kind === 'inbox' || (selected.length === 0 && papers.length > 1)) await changeStatus(context.log, papers, 'queued');
  else await toggleQueued(context, papers);
}
