/** What a reader does to the keys of actions, each with the sentence that says so and the way back. */
import { defaultOf, holderOf, readChanges, SHORTCUTS, withKeys } from '../../../domain/shortcuts/shortcuts.ts';
import { actionInfo, SHORTCUT_TABLE, type ActionId } from '../../../ipc/actions.ts';
import type { AnnotationStore } from '../../storage/annotation-store.ts';
import { setPreference } from '../../storage/preferences.ts';
import { preferenceOf } from '../../storage/reads.ts';
import type { UndoLog } from '../../storage/undo-log.ts';
import { keyLabel } from '../../ui/keys.tsx';
import { useKeysInUse } from '../shortcuts/keys-in-use.ts';
import { takeStep } from './step.ts';

/** An action and the keys it gets; null takes its keys away. */
type Given = readonly [action: ActionId, keys: string | null];

/** Gives actions keys, or none: one step, whether it is one action or two that exchange theirs. */
export async function giveKeys(log: UndoLog, store: AnnotationStore, given: readonly Given[]): Promise<void> {
  // Of what is stored, not of what is shown: another window may have changed it a moment ago.
  const changes = readChanges(await preferenceOf(store.database, SHORTCUTS));
  const next = withKeys(SHORTCUT_TABLE, changes, given);
  await takeStep(log, given.map(sentence).join(' '), (recorded) => setPreference(recorded, SHORTCUTS, next));
}

/** Gives an action the keys that it came with. Where another has them now, that one loses them. */
export async function restoreKeys(log: UndoLog, store: AnnotationStore, action: ActionId): Promise<void> {
  const keys = defaultOf(SHORTCUT_TABLE, action);
  const holder = keys === null ? undefined : holderOf(SHORTCUT_TABLE, useKeysInUse.getState().shortcuts, action, keys);
  await giveKeys(log, store, [[action, keys], ...(holder === undefined ? [] : [[holder, null] as const])]);
}

/** Gives every action the keys that it came with. */
export async function restoreAllKeys(log: UndoLog): Promise<void> {
  await takeStep(log, 'Every action has the keys again that it came with.', (store) => setPreference(store, SHORTCUTS, {}));
}

/** What an action is called within a sentence. */
export function namedAction(action: ActionId): string {
  return `“${actionInfo(action).label.replace(/…$/, '')}”`;
}

function sentence([action, keys]: Given): string {
  return keys === null ? `${namedAction(action)} has no keys now.` : `${namedAction(action)} has the keys ${keyLabel(keys, useKeysInUse.getState().platform)} now.`;
}
