/** Which list of a library came from the same place as one that is taken in. */
import type { ReadingList } from '../annotation/annotation.ts';
import { stableId } from '../formats/stable-id.ts';
import type { SharedList } from './shared-list.ts';

type Origin = Pick<SharedList<unknown>, 'origin' | 'name'>;

/**
 * The ids that a list from elsewhere gets here, in order: the one it has there, then ids worked out from it,
 * for a list that was deleted here or that is wanted twice. Thus a library knows where a list came from
 * without having to write it down. A source without ids is known by the list's name.
 */
function* idsOf({ origin, name }: Origin): Generator<string> {
  const first = origin ?? stableId('reading list', name.trim());
  yield first;
  for (let number = 2; ; number += 1) yield stableId('reading list', first, String(number));
}

/** The list that came from the same place, if it is still here and filled by hand. */
export function knownList(lists: readonly ReadingList[], shared: Origin): ReadingList | undefined {
  const byId = new Map(lists.map((list) => [list.id, list]));
  for (const id of idsOf(shared)) {
    const list = byId.get(id);
    if (list === undefined) return undefined;
    if (!list.deleted && list.query === null) return list;
  }
  return undefined;
}

/** The ids of the lists that one from elsewhere, with those inside it, has to be compared with. */
export function listsToCompare(lists: readonly ReadingList[], shared: SharedList<unknown>): readonly string[] {
  return [shared, ...shared.inside].flatMap((one) => knownList(lists, one)?.id ?? []);
}

/** The first of its ids that no list has or ever had. */
export function unusedId(lists: readonly ReadingList[], shared: Origin): string {
  const used = new Set(lists.map(({ id }) => id));
  for (const id of idsOf(shared)) if (!used.has(id)) return id;
  throw new Error('There is always another id');
}

/** The name, or the first of `Name (2)`, `Name (3)` … that none of `taken` is; capitals make no difference. */
export function freeName(name: string, taken: readonly string[]): string {
  const wanted = name.trim();
  const used = new Set(taken.map(folded));
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? wanted : `${wanted} (${String(number)})`;
    if (!used.has(folded(free))) return free;
  }
}

function folded(name: string): string {
  return name.trim().toLowerCase().normalize('NFC');
}
