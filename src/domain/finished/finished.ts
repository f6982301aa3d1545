/** A paper that is finished is finished on every list it is on, and one that is not is so nowhere; see docs/decisions/0020. */
import type { Change, ListEntry, PaperState } from '../annotation/annotation.ts';
import { nextRevision } from '../annotation/revision.ts';
import { changeOf } from '../annotation/row-order.ts';
import type { PaperId } from '../paper/paper.ts';
import { withStatus } from '../paper-state/paper-state.ts';

/** Since when the paper is finished, in milliseconds since 1970-01-01 UTC; null while it is not, and without a row. */
export function finishedSince(state: PaperState | undefined): number | null {
  return state === undefined || state.deleted || state.status !== 'finished' ? null : (state.finishedAt ?? state.statusAt);
}

/**
 * The state of a paper that is not finished after all: being read if reading ever began, else new, and as if it
 * had never been finished. Without a moment of its own it does not arrive in the Inbox anew. The same row when it is not finished.
 */
export function putBack(state: PaperState, now: number): PaperState {
  if (state.deleted || state.status !== 'finished') return state;
  const { startedAt } = state;
  return { ...nextRevision(state, now), status: startedAt === null ? 'new' : 'reading', statusAt: startedAt ?? 0, finishedAt: null, snoozedUntil: null, queueRank: null };
}

/** The entries, of those given, that say otherwise than the states of their papers, as they have to follow. Papers that are not among `states` are left alone. */
export function entriesToFollow(states: ReadonlyMap<PaperId, PaperState | undefined>, entries: readonly ListEntry[], now: number): readonly ListEntry[] {
  return entries.flatMap((entry) => {
    if (entry.deleted || !states.has(entry.paperId)) return [];
    const finishedAt = finishedSince(states.get(entry.paperId));
    return (entry.finishedAt === null) === (finishedAt === null) ? [] : [{ ...nextRevision(entry, now), finishedAt }];
  });
}

/**
 * The state of a paper whose rows come from different places and may say different things: what was said last
 * stands. Where an entry was finished after the status was given, the paper is finished since then.
 */
function saidLast(state: PaperState | undefined, paperId: PaperId, entries: readonly ListEntry[], now: number): PaperState | undefined {
  const finished = entries.flatMap(({ deleted, finishedAt }) => (deleted || finishedAt === null ? [] : [finishedAt]));
  const at = finished.reduce((last, one) => Math.max(last, one), -Infinity);
  const saidAt = state === undefined || state.deleted ? 0 : state.statusAt;
  if (finishedSince(state) !== null || finished.length === 0 || saidAt > at) return state;
  return { ...withStatus(state, paperId, 'finished', [], now), statusAt: at, finishedAt: at };
}

/** What there is to write so that the rows of these papers agree: what was said last stands. Rows of other papers may be among those given. */
export function evenedOut(paperIds: Iterable<PaperId>, states: readonly PaperState[], entries: readonly ListEntry[], now: number): readonly Change[] {
  const stateOf = new Map(states.map((state) => [state.paperId, state]));
  const entriesOf = new Map<PaperId, ListEntry[]>();
  for (const entry of entries) {
    const known = entriesOf.get(entry.paperId);
    if (known === undefined) entriesOf.set(entry.paperId, [entry]);
    else known.push(entry);
  }
  return [...new Set(paperIds)].flatMap((paperId) => {
    const own = entriesOf.get(paperId) ?? [];
    const state = saidLast(stateOf.get(paperId), paperId, own, now);
    const changed = state === undefined || state === stateOf.get(paperId) ? [] : [changeOf('paperStates', state)];
    return [...changed, ...entriesToFollow(new Map([[paperId, state]]), own, now).map((entry) => changeOf('listEntries', entry))];
  });
}

/** The papers of which these changes say a status, or that they are on a list. */
export function papersSaidOf(changes: readonly Change[]): readonly PaperId[] {
  return [...new Set(changes.flatMap(({ table, row }) => (table === 'paperStates' || table === 'listEntries' ? [row.paperId] : [])))];
}

/** Changes whose live entries are as finished as their papers; for entries that come with another list. */
export function asFinished(changes: readonly Change[], stateOf: (paperId: PaperId) => PaperState | undefined): readonly Change[] {
  return changes.map((change) =>
    change.table === 'listEntries' && !change.row.deleted ? changeOf('listEntries', { ...change.row, finishedAt: finishedSince(stateOf(change.row.paperId)) }) : change,
  );
}
