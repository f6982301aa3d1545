/** Going through the Inbox: the papers in their order, and what was decided since the reader came to it. */
import { create } from 'zustand';
import { following, neighbour, type Decision } from '../../../domain/inbox/sitting.ts';
import type { PaperId } from '../../../domain/paper/paper.ts';
import { NO_PAPERS } from '../../library/paper-selection.ts';
import { setDesk, useDesk } from '../desk.ts';

interface Decided {
  readonly decision: Decision;
  /** It is on disk. Until then the Inbox may still be told to have the paper. */
  readonly settled: boolean;
}

interface Sitting {
  /** The papers of the Inbox from the first one on, as the catalog gave them last; null before that. */
  readonly order: readonly PaperId[] | null;
  /** How many there are in all. */
  readonly total: number;
  readonly decided: ReadonlyMap<PaperId, Decided>;
}

const NOT_BEGUN: Sitting = { order: null, total: 0, decided: new Map() };

export const useSitting = create<Sitting>(() => NOT_BEGUN);

/** The reader comes to the Inbox anew. */
export function beginSitting(): void {
  useSitting.setState(NOT_BEGUN);
}

/** Those that may be taken for undone when the Inbox that is asked for now has them. */
export function settledPapers(): ReadonlySet<PaperId> {
  return new Set([...useSitting.getState().decided].filter(([, { settled }]) => settled).map(([id]) => id));
}

/** The Inbox as it is; `settled` is what `settledPapers` gave before it was asked for. Answers with what was taken back. */
export function takeOrder(order: readonly PaperId[], total: number, settled: ReadonlySet<PaperId>): readonly PaperId[] {
  const back = order.filter((id) => settled.has(id));
  const gone = new Set(back);
  useSitting.setState({ order, total, decided: new Map([...useSitting.getState().decided].filter(([id]) => !gone.has(id))) });
  return back;
}

/** Whether the paper waits in the Inbox for a decision. */
export function isWaiting(id: PaperId): boolean {
  const { order, decided } = useSitting.getState();
  return order?.includes(id) === true && !decided.has(id);
}

/** Shows the neighbour of the paper that is open; answers whether there is one. */
export function stepInInbox(step: 1 | -1): boolean {
  const { order, decided } = useSitting.getState();
  const next = neighbour(order ?? [], useDesk.getState().selectedId, step, (id) => decided.has(id));
  if (next === null) return false;
  setDesk({ selectedId: next, activeHighlightId: null, selection: NO_PAPERS });
  return true;
}

/**
 * Does what takes papers out of the Inbox. While the reader goes through it, the next paper is shown before
 * anything is written, so that the next key is meant for that one; where the writing fails, the paper is back.
 */
export async function decide(papers: readonly PaperId[], decision: Decision, write: () => Promise<boolean>): Promise<void> {
  if (useDesk.getState().view.kind !== 'inbox') {
    await write();
    return;
  }
  mark(papers, { decision, settled: false });
  const { order, decided } = useSitting.getState();
  const { selectedId } = useDesk.getState();
  const next = selectedId !== null && decided.has(selectedId) ? following(order ?? [], selectedId, (id) => decided.has(id)) : selectedId;
  setDesk({ selectedId: next, activeHighlightId: null, selection: NO_PAPERS });
  const isWritten = await write();
  // Who left the Inbox meanwhile and came back began anew: what was decided before is not of that sitting.
  const known = useSitting.getState().decided;
  mark(papers.filter((id) => known.has(id)), isWritten ? { decision, settled: true } : null);
}

function mark(papers: readonly PaperId[], made: Decided | null): void {
  const decided = new Map(useSitting.getState().decided);
  for (const id of papers) {
    if (made === null) decided.delete(id);
    else decided.set(id, made);
  }
  useSitting.setState({ decided });
}
