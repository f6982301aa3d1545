/** Putting a list into an order once. */
import type { ListEntry, ReadingList } from '../../../domain/annotation/annotation.ts';
import type { PaperId } from '../../../domain/paper/paper.ts';
import { ranksForOrder } from '../../../domain/reading-list/arrange.ts';
import { orderedEntries } from '../../../domain/reading-list/order.ts';
import { SORT_NAMES, sortedOnce, type SortFacts, type SortKey } from '../../../domain/reading-list/sort-once.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { plainText } from '../../../domain/text/plain-text.ts';
import type { AnnotationStore } from '../../storage/annotation-store.ts';
import { rankOnList } from '../../storage/list-entries.ts';
import type { UndoLog } from '../../storage/undo-log.ts';
import { bridge } from '../bridge.ts';
import { notify, tellError } from '../desk.ts';
import { takeStep } from './step.ts';

/** The most papers one request may name. */
const CHUNK = 1_000;

/** Sorts the list by `key`, says how many papers moved, and leaves the order to the reader from then on. */
export async function sortList(store: AnnotationStore, log: UndoLog, list: ReadingList, key: SortKey): Promise<void> {
  const rows = await store.database.listEntries.where('listId').equals(list.id).toArray();
  const facts = await factsOf(store, orderedEntries(rows));
  if (!facts.ok) {
    tellError(facts.error);
    return;
  }
  const ranks = ranksForOrder(rows, sortedOnce(facts.value, key));
  const how = SORT_NAMES[key].charAt(0).toLowerCase() + SORT_NAMES[key].slice(1);
  if (ranks.length === 0) {
    notify(`“${list.name}” stands in this order already: ${how}.`);
    return;
  }
  const told = `Sorted “${list.name}” by ${how}: ${ranks.length.toLocaleString('en')} of ${facts.value.length.toLocaleString('en')} papers moved.`;
  await takeStep(log, told, (undoable) => rankOnList(undoable, list.id, ranks));
}

async function factsOf(store: AnnotationStore, entries: readonly ListEntry[]): Promise<Result<readonly SortFacts[]>> {
  const ids = entries.map(({ paperId }) => paperId);
  const chunks = Array.from({ length: Math.ceil(ids.length / CHUNK) }, (_, at) => ids.slice(at * CHUNK, (at + 1) * CHUNK));
  const [words, states, ...papers] = await Promise.all([
    bridge.request['catalog:words-of'](ids),
    store.database.paperStates.bulkGet([...ids]),
    ...chunks.map((chunk) => bridge.request['catalog:rows-of'](chunk)),
  ]);
  if (!words.ok) return words;
  const rows = new Map<PaperId, { readonly title: string; readonly people: readonly string[]; readonly date?: string }>();
  for (const answer of papers) {
    if (!answer.ok) return answer;
    for (const row of answer.value) rows.set(row.id, row);
  }
  return ok(
    entries.map((entry, at) => {
      const row = rows.get(entry.paperId);
      const state = states[at]?.deleted === true ? undefined : states[at];
      return {
        entry,
        title: row === undefined ? null : plainText(row.title),
        firstAuthor: row?.people[0] ?? null,
        date: row?.date ?? null,
        rating: state?.rating ?? null,
        status: state?.status ?? 'new',
        words: words.value[at] ?? null,
      };
    }),
  );
}
