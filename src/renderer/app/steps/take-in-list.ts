import type { FoundList } from '../../../domain/reading-list/shared-list.ts';
import type { Manner, TakenIn } from '../../../domain/reading-list/take-in.ts';
import type { Result } from '../../../domain/result.ts';
import { takeInList as keepList } from '../../storage/take-in.ts';
import type { UndoLog } from '../../storage/undo-log.ts';

/** Takes a list from elsewhere in, as one step to undo. The import report says what came of it. */
export function takeInList(log: UndoLog, list: FoundList, manner: Manner): Promise<Result<TakenIn>> {
  return log.record(
    ({ kind, name }) => (kind === 'brought' ? `Brought what was new into the list “${name}”.` : `Took in the list “${name}”; its papers stay in the library.`),
    (store) => keepList(store, list, manner),
  );
}
