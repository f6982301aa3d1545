/** Beginning a paper, and coming back to one. */
import { dayName } from '../../../domain/calendar/days.ts';
import { onNamedDay } from '../../../domain/calendar/day-words.ts';
import type { PaperId } from '../../../domain/paper/paper.ts';
import { stateOf } from '../../storage/reads.ts';
import { beingRead } from '../../storage/reading-reads.ts';
import type { ActionContext } from '../actions/context.ts';
import { notify, setDesk, useDesk } from '../desk.ts';
import { nameOf } from './paper-name.ts';
import { changeStatus } from './paper-state.ts';

/** Begins reading a paper: from now on it is being read, and the keys are in its text. Nothing else makes it so but its status. */
export async function beginReading({ store, log, reader }: ActionContext, paperId: PaperId): Promise<void> {
  const state = await stateOf(store.database, paperId);
  if (state?.status !== 'reading') await changeStatus(log, [paperId], 'reading');
  else {
    const since = state.startedAt === null ? '' : ` since ${onNamedDay(dayName(state.startedAt), dayName(store.now())).replace(/^on /, '')}`;
    notify(`You are reading ${await nameOf(paperId)}${since}.`);
  }
  reader.current?.focusText();
}

/** Opens a paper that is being read where the reader left it. */
export function resume(paperId: PaperId): void {
  const { view } = useDesk.getState();
  // Where no reader is shown, the queue stands beside it.
  setDesk({ selectedId: paperId, activeHighlightId: null, resumeWanted: paperId, ...(view.kind === 'statistics' && { view: { kind: 'queue' as const } }) });
}

/** Comes back to the paper that was seen last of those that are being read; pressed again in it, to the one before. */
export async function continueReading({ store }: ActionContext): Promise<void> {
  const all = await beingRead(store.database, dayName(store.now()));
  const [last, before] = all.map(({ state }) => state.paperId);
  if (last === undefined) {
    notify('You are reading nothing at present. Begin the open paper, or ask what comes next.');
    return;
  }
  resume(last === useDesk.getState().selectedId && before !== undefined ? before : last);
}
