/** Keys that no action may have, and what they are for instead. */
import { isLetter, type Accelerator } from './accelerator.ts';

const ARROWS = ['Up', 'Down', 'Left', 'Right', 'Home', 'End', 'PageUp', 'PageDown'];
const EDITING: Readonly<Record<string, string>> = {
  A: 'selects everything in a field or a text',
  C: 'copies in every field and text',
  V: 'pastes into every field',
  X: 'cuts in every field',
  Y: 'does again what was undone in a field',
  Z: 'undoes in every field',
};
const EDITING_WITH_SHIFT: Readonly<Record<string, string>> = { V: 'pastes without looks into every field', Z: 'does again what was undone in a field' };
const WINDOW: Readonly<Record<string, string>> = { M: 'makes the window small', W: 'closes the window', Q: 'quits the program' };

/** Why these keys can't be given to an action, as a whole sentence about `label`, their name; null where they can. */
export function reservedBecause(keys: Accelerator, platform: string, label: string): string | null {
  const use = controlUse(keys) ?? editingUse(keys) ?? systemUse(keys, platform);
  return use === null ? null : `${label} ${use}.`;
}

/** Moving between and in the controls, which a person without a mouse depends on. */
function controlUse({ command, alt, key }: Accelerator): string | null {
  if (key === 'Tab') return 'goes from one part of the window to the next';
  if (key === 'Escape') return 'closes what is open and leaves a field';
  if (command || alt) return null;
  if (key === 'Enter') return 'presses the button that has the focus';
  if (key === 'Space') return 'presses the button that has the focus and scrolls a text';
  return ARROWS.includes(key) ? 'moves and selects in lists and texts' : null;
}

/** What every field does by itself: taken away there, it would be missed at once. */
function editingUse({ command, alt, shift, key }: Accelerator): string | null {
  if (!command || alt) return null;
  if (key === 'Backspace' || key === 'Delete') return 'deletes a word in every field';
  if (ARROWS.includes(key)) return 'moves by words in every field';
  return (shift ? EDITING_WITH_SHIFT : EDITING)[key] ?? null;
}

function systemUse(keys: Accelerator, platform: string): string | null {
  const { command, alt, shift, key } = keys;
  if (command && !alt && !shift && WINDOW[key] !== undefined) return WINDOW[key];
  if (platform !== 'darwin') return desktopUse(keys);
  return command && ['H', 'M', 'Space'].includes(key) ? 'belongs to the system' : null;
}

/** What Windows and the desktops of Linux do with keys by themselves. */
function desktopUse({ command, alt, key }: Accelerator): string | null {
  if (command && alt && (isLetter(key) || key.length === 1)) return 'types a character on many keyboards, as AltGr does';
  if (key === 'F4' && (alt || command)) return 'closes the window';
  if (key === 'F10' && !command && !alt) return 'opens the menu';
  if (key === 'F11') return 'gives the program the whole screen';
  return alt && key === 'Space' ? 'opens the menu of the window' : null;
}
