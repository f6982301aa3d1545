import type { Result } from '../../../domain/result.ts';
import type { AnnotationStore } from '../../storage/annotation-store.ts';
import type { StepOptions, Told, UndoLog } from '../../storage/undo-log.ts';
import { notify, tellError } from '../desk.ts';

interface TakeStepOptions extends StepOptions {
  /** Says nothing where the eye sees at once what happened; it can be undone all the same. */
  readonly quiet?: boolean;
}

/**
 * Does one thing the reader asked for, says what was done with the way back, or says why it was not
 * done. Answers with what the write gave; null when it failed.
 */
export async function takeStep<T>(
  log: UndoLog,
  sentence: Told<T>,
  write: (store: AnnotationStore) => Promise<Result<T>>,
  { quiet = false, ...options }: TakeStepOptions = {},
): Promise<T | null> {
  const result = await log.record(sentence, write, options);
  if (!result.ok) {
    tellError(result.error);
    return null;
  }
  if (!quiet) notify(typeof sentence === 'string' ? sentence : await sentence(result.value), 'undo');
  return result.value;
}
