import type { PaperId } from '../../../domain/paper/paper.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import { counted } from '../../../domain/text/counted.ts';
import type { AnnotationStore } from '../../storage/annotation-store.ts';
import { ROWS_AT_ONCE } from '../../storage/step-back.ts';
import type { UndoLog } from '../../storage/undo-log.ts';
import { notify, setDesk, tellError } from '../desk.ts';
import { nameOf } from './paper-name.ts';

/** One change of some papers, few or many. */
interface PapersChange {
  /** What is going on, for the line of progress: `Dismissing papers`. */
  readonly doing: string;
  /** What was done to `papers`, named or counted: `“A title”`, `12 papers`. */
  readonly done: (papers: string, count: number) => string;
  /** What is said where all of them were so already. */
  readonly already: (papers: string, count: number) => string;
  /** Changes these papers; answers with what was written. */
  readonly write: (store: AnnotationStore, papers: readonly PaperId[]) => Promise<Result<readonly unknown[]>>;
}

/**
 * Changes papers in one step, with one sentence and one way back, and says what was done. Many are written
 * piece by piece with their progress, and can be stopped: then nothing of it is left. Answers whether it was done.
 */
export async function changePapers(log: UndoLog, papers: readonly PaperId[], { doing, done, already, write }: PapersChange): Promise<boolean> {
  // Writing does not wait for the title.
  const name = papers.length === 1 ? nameOf(papers[0]) : null;
  const named = async (count: number): Promise<string> => (await name) ?? counted(count, 'paper');
  const stop = new AbortController();
  const told = async (changed: number): Promise<string> => done(await named(changed), name === null ? changed : 1);
  const result = await log.record(told, (store) => inPieces(papers, stop.signal, (piece) => write(store, piece), doing, () => { stop.abort(); }));
  setDesk({ working: null });
  if (result.ok && result.value > 0) notify(await told(result.value), 'undo');
  else if (result.ok) notify(already(await named(papers.length), papers.length));
  else if (result.error.code === 'cancelled') notify(result.error.message);
  else tellError(result.error);
  return result.ok;
}

async function inPieces(
  papers: readonly PaperId[],
  signal: AbortSignal,
  write: (piece: readonly PaperId[]) => Promise<Result<readonly unknown[]>>,
  doing: string,
  stop: () => void,
): Promise<Result<number>> {
  let changed = 0;
  for (let at = 0; at < papers.length; at += ROWS_AT_ONCE) {
    if (papers.length > ROWS_AT_ONCE) setDesk({ working: { doing, done: at, total: papers.length, stop } });
    const written = await write(papers.slice(at, at + ROWS_AT_ONCE));
    if (!written.ok) return written;
    changed += written.value.length;
    if (signal.aborted) return fail('cancelled', 'Stopped. Nothing was changed.');
  }
  return ok(changed);
}
