import { notify, tellError } from '../desk.ts';
import { INBOX, totalOf } from '../questions.ts';
import { emptyTheInbox } from '../steps/inbox.ts';
import type { ActionContext } from './context.ts';

/** Takes every paper out of the Inbox and keeps it in the library. */
export async function emptyInbox({ store, log }: ActionContext): Promise<void> {
  const papers = await totalOf(store, INBOX.query);
  if (!papers.ok) tellError(papers.error);
  else if (papers.value === 0) notify('The Inbox is empty already.');
  else await emptyTheInbox(log, papers.value);
}
