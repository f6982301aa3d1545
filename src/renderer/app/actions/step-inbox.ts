import { notify } from '../desk.ts';
import { stepInInbox } from '../steps/sitting.ts';
import type { Perform } from './context.ts';

export const STEP_INBOX: Readonly<Record<'next-in-inbox' | 'previous-in-inbox', Perform>> = {
  'next-in-inbox': () => {
    if (!stepInInbox(1)) notify('That was the last paper of the Inbox. Shift and Space go back.');
  },
  'previous-in-inbox': () => {
    if (!stepInInbox(-1)) notify('This is the first paper of the Inbox.');
  },
};
