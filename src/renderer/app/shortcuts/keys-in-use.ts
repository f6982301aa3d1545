/** The keys that are in force in this window, for whoever shows, hears or names them. */
import { create } from 'zustand';
import { readChanges, shortcutsOf, type ShortcutChanges, type Shortcuts } from '../../../domain/shortcuts/shortcuts.ts';
import { actionInfo, SHORTCUT_TABLE, type ActionId } from '../../../ipc/actions.ts';
import type { JsonValue } from '../../../domain/annotation/annotation.ts';
import { keyLabel } from '../../ui/keys.tsx';

interface KeysInUse {
  readonly platform: string;
  readonly changes: ShortcutChanges;
  readonly shortcuts: Shortcuts<ActionId>;
}

/** The defaults, until the reader's changes are known. */
export const useKeysInUse = create<KeysInUse>(() => keysInUse({}, 'linux'));

/** Follows what is stored of the reader's changes. */
export function followChanges(stored: JsonValue | undefined, platform: string): void {
  useKeysInUse.setState(keysInUse(readChanges(stored), platform));
}

/** Keys → the actions that have them, which differ in their conditions. */
export function actionsByKeys(): ReadonlyMap<string, readonly ActionId[]> {
  const { shortcuts } = useKeysInUse.getState();
  return byKeys(shortcuts);
}

/** How an action's keys are written here; undefined where it has none. */
function keyNameOf(action: ActionId): string | undefined {
  const { shortcuts, platform } = useKeysInUse.getState();
  const keys = shortcuts.keys.get(action);
  return keys === undefined ? undefined : keyLabel(keys, platform);
}

/** How one gets to an action, for the middle of a sentence: `press H`, or by its name where it has no keys. */
export function howTo(action: ActionId): string {
  const name = keyNameOf(action);
  return name === undefined ? `choose “${actionInfo(action).label}” in the menu` : `press ${name}`;
}

function keysInUse(changes: ShortcutChanges, platform: string): KeysInUse {
  return { platform, changes, shortcuts: shortcutsOf(SHORTCUT_TABLE, changes, platform) };
}

const grouped = new WeakMap<Shortcuts<ActionId>, ReadonlyMap<string, readonly ActionId[]>>();

function byKeys(shortcuts: Shortcuts<ActionId>): ReadonlyMap<string, readonly ActionId[]> {
  const known = grouped.get(shortcuts);
  if (known !== undefined) return known;
  const made = new Map<string, ActionId[]>();
  for (const [id, keys] of shortcuts.keys) made.set(keys, [...(made.get(keys) ?? []), id]);
  grouped.set(shortcuts, made);
  return made;
}
