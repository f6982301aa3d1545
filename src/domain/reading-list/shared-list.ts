/** A reading list on its way from one library to another: what is shared of it, and nothing else. */
import type { HighlightColour, Priority } from '../annotation/annotation.ts';
import type { PaperId, PaperRecord } from '../paper/paper.ts';

/** `Paper` is a whole record in a file, and an id in a library. */
export interface SharedEntry<Paper> {
  readonly paper: Paper;
  /** Why it is on the list; empty when nothing was said. */
  readonly note: string;
  /** The day by which it should be read, as `2026-12-01`, or null. */
  readonly dueDate: string | null;
  readonly priority: Priority;
}

export interface SharedList<Entry> {
  /** The id of the list where it was made, by which a second import knows it; null where the source has none. */
  readonly origin: string | null;
  readonly name: string;
  readonly description: string;
  readonly colour: HighlightColour | null;
  /** The day by which its maker wants to be through, as `2026-12-01`, or null. */
  readonly goalDate: string | null;
  /** In the list's order. */
  readonly entries: readonly Entry[];
  /** The lists nested in it. */
  readonly inside: readonly SharedList<Entry>[];
}

/** A list as a file has it. */
export type ReadList = SharedList<SharedEntry<PaperRecord>>;

/** A shared list whose papers are in the library. */
export type FoundList = SharedList<SharedEntry<PaperId>>;

/** Most papers that a shared list holds, those of the lists inside it included. */
export const MOST_SHARED = 10_000;

/** Every entry of the list and of those inside it. */
export function allEntries<Entry>({ entries, inside }: SharedList<Entry>): readonly Entry[] {
  return [...entries, ...inside.flatMap(allEntries)];
}

/** The same list with other entries: `change` makes them of those that one list holds. */
export function withEntries<From, To>(list: SharedList<From>, change: (entries: readonly From[]) => readonly To[]): SharedList<To> {
  return { ...list, entries: change(list.entries), inside: list.inside.map((one) => withEntries(one, change)) };
}
