/** Whether an action may have the keys that were pressed for it, and if not, why. */
import { parseAccelerator } from '../../../domain/shortcuts/accelerator.ts';
import { acceleratorsOf, type KeyPress } from '../../../domain/shortcuts/press.ts';
import { reservedBecause } from '../../../domain/shortcuts/reserved.ts';
import { defaultOf, holderOf, type Shortcuts } from '../../../domain/shortcuts/shortcuts.ts';
import { SHORTCUT_TABLE, type ActionId } from '../../../ipc/actions.ts';
import { keyLabel } from '../../ui/keys.tsx';

export type Verdict =
  /** Only modifiers so far. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'same' }
  | { readonly kind: 'taken'; readonly keys: string; readonly by: ActionId; readonly canExchange: boolean }
  | { readonly kind: 'free'; readonly keys: string };

const MODIFIERS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'NumLock', 'Fn', 'Hyper', 'Super']);

/** Judges a press as the new keys of `action`. */
export function judge(press: KeyPress, action: ActionId, shortcuts: Shortcuts<ActionId>, platform: string): Verdict {
  if (MODIFIERS.has(press.key)) return { kind: 'waiting' };
  if (press.altGraph) return { kind: 'refused', reason: 'AltGr types characters on this keyboard.' };
  const keys = acceleratorsOf(press, platform)[0];
  if (keys === undefined) return { kind: 'refused', reason: unusable(press, platform) };
  if (shortcuts.keys.get(action) === keys) return { kind: 'same' };
  const reason = reservedFor(action, keys, platform);
  if (reason !== null) return { kind: 'refused', reason };
  const by = holderOf(SHORTCUT_TABLE, shortcuts, action, keys);
  if (by === undefined) return { kind: 'free', keys };
  const own = shortcuts.keys.get(action);
  return { kind: 'taken', keys, by, canExchange: own !== undefined && reservedFor(by, own, platform) === null };
}

/** Why an action can't have these keys; what the table gives it, it may have. */
function reservedFor(action: ActionId, keys: string, platform: string): string | null {
  const parsed = parseAccelerator(keys);
  if (parsed === null || defaultOf(SHORTCUT_TABLE, action) === keys) return null;
  return reservedBecause(parsed, platform, keyLabel(keys, platform));
}

function unusable({ metaKey, ctrlKey }: KeyPress, platform: string): string {
  if (platform === 'darwin') return ctrlKey ? 'The Control key moves the cursor in every field on a Mac.' : 'Carrel can’t tell this key from others.';
  return metaKey ? 'The key of the system belongs to the system.' : 'Carrel can’t tell this key from others.';
}
