/** Writes of statuses with what lists have to say the same of: a paper that is finished is finished on its lists. */
import type { Change, ListEntry, PaperState } from '../../domain/annotation/annotation.ts';
import { changeOf } from '../../domain/annotation/row-order.ts';
import { entriesToFollow, finishedSince, putBack } from '../../domain/finished/finished.ts';
import type { PaperId } from '../../domain/paper/paper.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { AnnotationStore } from './annotation-store.ts';
import type { Written } from './plan.ts';
import type { RowReader } from './row-reader.ts';
import type { Saved } from './row-writes.ts';

/** The states that changed: none where all are as asked already. */
export type SavedStates = Promise<Result<readonly Saved<PaperState>[]>>;

/** Writes the states that `plan` works out, and what follows from them on lists, in one go; answers with the states. */
export async function writeStates(store: AnnotationStore, plan: (rows: RowReader) => Promise<readonly PaperState[]>): SavedStates {
  const result = await store.change(async (rows) => {
    const states = await plan(rows);
    return ok([...statesAsChanges(states), ...(await following(rows, new Map(states.map((state) => [state.paperId, state])), store.now()))]);
  });
  return result.ok ? ok(result.value.flatMap(stateWritten)) : result;
}

/** Makes finished papers unfinished; those that are not finished stay as they are. */
export async function putPapersBack(store: AnnotationStore, paperIds: readonly PaperId[]): SavedStates {
  return writeStates(store, async (rows) => {
    const states = await rows.getMany('paperStates', paperIds);
    return states.flatMap((state) => (state === undefined ? [] : [putBack(state, store.now())]));
  });
}

/** The states after a step as changes, with what lists have to say the same of; undefined is a paper without a state. */
export async function withFollowing(rows: RowReader, states: ReadonlyMap<PaperId, PaperState | undefined>, now: number): Promise<readonly Change[]> {
  return [...statesAsChanges([...states.values()].filter((state) => state !== undefined)), ...(await following(rows, states, now))];
}

/** Entries that are new on a list, finished where their papers are. */
export async function asFinished(rows: RowReader, entries: readonly ListEntry[]): Promise<readonly ListEntry[]> {
  const states = await rows.getMany('paperStates', entries.map(({ paperId }) => paperId));
  return entries.map((entry, at) => ({ ...entry, finishedAt: finishedSince(states[at]) }));
}

async function following(rows: RowReader, states: ReadonlyMap<PaperId, PaperState | undefined>, now: number): Promise<readonly Change[]> {
  const entries = await rows.entriesOfPapers([...states.keys()]);
  return entriesToFollow(states, entries, now).map((entry) => changeOf('listEntries', entry));
}

function statesAsChanges(states: readonly PaperState[]): readonly Change[] {
  return states.map((state) => changeOf('paperStates', state));
}

function stateWritten({ change, previous }: Written): readonly Saved<PaperState>[] {
  return change.table === 'paperStates' ? [{ row: change.row, previous } as Saved<PaperState>] : [];
}
