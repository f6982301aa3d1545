/** Which action has which keys: those of the table of actions, and what the reader changed of them. */
import type { JsonValue } from '../annotation/annotation.ts';
import { canonical, parseAccelerator } from './accelerator.ts';
import { reservedBecause } from './reserved.ts';

/** The preference that holds the changes: an object from action to keys, null for none. */
export const SHORTCUTS = 'shortcuts';

/** What the table of actions says of one. */
export interface ShortcutRow<Id extends string = string> {
  readonly id: Id;
  /** The keys it has by default, if any. */
  readonly key?: string;
  /** When the keys are there; always, where it says nothing. Actions with different conditions may share keys. */
  readonly needs?: string;
}

export type Table<Id extends string = string> = readonly ShortcutRow<Id>[];

/** What the reader changed: action to keys in canonical spelling, null for none. Unknown actions are kept. */
export type ShortcutChanges = Readonly<Record<string, string | null>>;

/** A change that can't be followed here, which is left as it is and said. */
export interface IgnoredChange {
  readonly action: string;
  readonly keys: string | null;
  /** `taken`: another action that the reader changed has the keys, see `by`. */
  readonly why: 'unknown-action' | 'no-keys' | 'reserved' | 'taken';
  readonly by?: string;
}

export interface Shortcuts<Id extends string = string> {
  /** The keys of each action that has some, in canonical spelling. */
  readonly keys: ReadonlyMap<Id, string>;
  readonly ignored: readonly IgnoredChange[];
  /** Actions whose default the reader gave to another one without knowing of them: a newer version brought them. */
  readonly displaced: ReadonlyMap<Id, Id>;
}

/** The changes in a stored preference; whatever is none there counts as unchanged. */
export function readChanges(stored: JsonValue | undefined): ShortcutChanges {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
  const rows = Object.entries(stored).flatMap(([action, keys]) => (typeof keys === 'string' || keys === null ? [[action, keys] as const] : []));
  return Object.fromEntries(rows);
}

/**
 * The keys in force. What the reader chose comes before every default; of two choices that exclude each
 * other (two computers changed them apart) the first in the table stands, the other action keeps its default.
 */
export function shortcutsOf<Id extends string>(table: Table<Id>, changes: ShortcutChanges, platform: string): Shortcuts<Id> {
  const keys = new Map<Id, string>();
  const takenBy = new Map<string, Id>();
  const ignored: IgnoredChange[] = unknownChanges(table, changes);
  const displaced = new Map<Id, Id>();
  const followed = new Set<Id>();
  for (const row of table) {
    const chosen = Object.hasOwn(changes, row.id) ? changes[row.id] : undefined;
    if (chosen === undefined) continue;
    const problem = chosen === null ? undefined : problemWith(row, chosen, platform, takenBy);
    if (problem === undefined) followed.add(row.id);
    else ignored.push({ action: row.id, keys: chosen, ...problem });
    const text = chosen === null || problem !== undefined ? null : canonical(chosen);
    if (text !== null) take(row, text);
  }
  for (const row of table) {
    const text = row.key === undefined || followed.has(row.id) ? null : canonical(row.key);
    if (text === null) continue;
    const holder = takenBy.get(slot(row, text));
    if (holder === undefined) take(row, text);
    else displaced.set(row.id, holder);
  }
  return { keys, ignored, displaced };

  function take(row: ShortcutRow<Id>, text: string): void {
    keys.set(row.id, text);
    takenBy.set(slot(row, text), row.id);
  }
}

/** The action that has these keys under the same condition as `id`, other than `id` itself. */
export function holderOf<Id extends string>(table: Table<Id>, { keys }: Shortcuts<Id>, id: Id, text: string): Id | undefined {
  const own = table.find((row) => row.id === id);
  return table.find((row) => row.id !== id && keys.get(row.id) === text && row.needs === own?.needs)?.id;
}

/** The actions that have these keys under another condition: both keep them, the narrower comes first. */
export function sharersOf<Id extends string>(table: Table<Id>, { keys }: Shortcuts<Id>, id: Id, text: string): readonly Id[] {
  const own = table.find((row) => row.id === id);
  return table.filter((row) => row.id !== id && keys.get(row.id) === text && row.needs !== own?.needs).map((row) => row.id);
}

/** Gives actions keys, or none with null. What is the default again is no change any more. */
export function withKeys<Id extends string>(table: Table<Id>, changes: ShortcutChanges, given: readonly (readonly [id: Id, keys: string | null])[]): ShortcutChanges {
  const next = new Map(Object.entries(changes));
  for (const [id, keys] of given) {
    if (keys === defaultOf(table, id)) next.delete(id);
    else next.set(id, keys);
  }
  return Object.fromEntries(next);
}

/** The keys that an action has in the table, in canonical spelling; null where it has none. */
export function defaultOf<Id extends string>(table: Table<Id>, id: Id): string | null {
  const key = table.find((row) => row.id === id)?.key;
  return key === undefined ? null : canonical(key);
}

/** Two slots are equal where the same keys are there under the same condition. */
function slot(row: ShortcutRow, text: string): string {
  return `${row.needs ?? ''} ${text}`;
}

function problemWith<Id extends string>(row: ShortcutRow<Id>, chosen: string, platform: string, takenBy: ReadonlyMap<string, Id>): Pick<IgnoredChange, 'why' | 'by'> | undefined {
  const parsed = parseAccelerator(chosen);
  const text = canonical(chosen);
  if (parsed === null || text === null) return { why: 'no-keys' };
  if (row.key === undefined || canonical(row.key) !== text) {
    if (reservedBecause(parsed, platform, text) !== null) return { why: 'reserved' };
  }
  const by = takenBy.get(slot(row, text));
  return by === undefined ? undefined : { why: 'taken', by };
}

function unknownChanges(table: Table, changes: ShortcutChanges): IgnoredChange[] {
  const known = new Set<string>(table.map(({ id }) => id));
  return Object.entries(changes).flatMap(([action, keys]) => (known.has(action) ? [] : [{ action, keys, why: 'unknown-action' as const }]));
}
