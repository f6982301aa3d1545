/** Where the search box gets the values from that complete a field. */
import { COMPLETED_FIELDS } from '../../ipc/contract.ts';
import type { FetchValues } from '../library/completion/choices.ts';
import type { AnnotationDatabase } from '../storage/database.ts';
import { readerValues } from '../storage/completion-values.ts';
import { bridge } from './bridge.ts';

/** More than are shown, because some names can't be searched for. */
const LIMIT = 12;

/** Asks the library for people, venues and topics, and the reader's own store for lists and tags. */
export function valueFetcher(database: AnnotationDatabase): FetchValues {
  let search = 0;
  return async (name, typed) => {
    if (name === 'list' || name === 'tag') return readerValues(database, name, typed);
    const field = COMPLETED_FIELDS.find((one) => one === name);
    if (field === undefined) return [];
    search += 1;
    const answer = await bridge.request['catalog:complete']({ field, typed, limit: LIMIT, search });
    return answer.ok ? answer.value : null;
  };
}
