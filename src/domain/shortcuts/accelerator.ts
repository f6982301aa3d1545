/**
 * Keys that are pressed together, as text: `CmdOrCtrl+Shift+Z`, `Alt+Up`, or a bare letter or sign such
 * as `N` and `?`. The form is Electron's, in one canonical spelling, so that two texts are equal exactly
 * when the keys are.
 */

/** Keys by their names; every other key is the one character it types. */
const NAMED_KEYS = [
  ...['Up', 'Down', 'Left', 'Right', 'Home', 'End', 'PageUp', 'PageDown'],
  ...['Enter', 'Escape', 'Tab', 'Space', 'Backspace', 'Delete', 'Insert', 'Plus'],
  ...Array.from({ length: 24 }, (_, at) => `F${String(at + 1)}`),
] as const;

const NAMED: ReadonlySet<string> = new Set(NAMED_KEYS);
const MODIFIERS = ['CmdOrCtrl', 'Alt', 'Shift'] as const;

export interface Accelerator {
  /** Ctrl; on a Mac Command. */
  readonly command: boolean;
  readonly alt: boolean;
  /** Only for letters and named keys: for a sign, Shift is part of typing it. */
  readonly shift: boolean;
  /** A name, a letter in its upper case, or a sign. */
  readonly key: string;
}

/** The keys that a text stands for, in any order and case of the modifiers; null where it stands for none. */
export function parseAccelerator(text: string): Accelerator | null {
  const parts = text.split('+');
  const key = canonicalKey(parts.at(-1) ?? '');
  if (key === null) return null;
  const given = parts.slice(0, -1).map((part) => MODIFIERS.find((modifier) => modifier.toLowerCase() === part.toLowerCase()));
  if (given.includes(undefined) || new Set(given).size !== given.length) return null;
  return accelerator({ command: given.includes('CmdOrCtrl'), alt: given.includes('Alt'), shift: given.includes('Shift'), key });
}

/** The one spelling of these keys. */
export function printAccelerator({ command, alt, shift, key }: Accelerator): string {
  return [...(command ? ['CmdOrCtrl'] : []), ...(alt ? ['Alt'] : []), ...(shift ? ['Shift'] : []), key].join('+');
}

/** The same keys in their one spelling; null where the text stands for none. */
export function canonical(text: string): string | null {
  const parsed = parseAccelerator(text);
  return parsed === null ? null : printAccelerator(parsed);
}

/** Keys with Shift only where it makes a difference of its own. */
export function accelerator({ command, alt, shift, key }: Accelerator): Accelerator {
  return { command, alt, shift: shift && (isNamed(key) || isLetter(key)), key };
}

/** Whether a key goes by a name, such as `Up`; `Plus` does only because + parts the keys in the text. */
function isNamed(key: string): boolean {
  return NAMED.has(key) && key !== 'Plus';
}

/** Whether a key is a letter of the Latin script, in upper case where it has one of a single character. */
export function isLetter(key: string): boolean {
  return /^\p{Script=Latin}$/u.test(key);
}

/** Whether any keys with these modifiers and this key can be told apart from typing: Ctrl, Cmd or a key of the top row. */
export function worksWhileTyping({ command, key }: Accelerator): boolean {
  return command || /^F\d+$/.test(key);
}

/** How a key is spelled: names in their own case, letters in upper case; null for what is no key. */
export function canonicalKey(key: string): string | null {
  const named = NAMED_KEYS.find((name) => name.toLowerCase() === key.toLowerCase());
  if (named !== undefined && key.length > 1) return named;
  // A letter whose upper case is two, such as ß, stays as it is.
  if (isLetter(key)) return [...key.toUpperCase()].length === 1 ? key.toUpperCase() : key;
  return key !== '+' && /^[\p{N}\p{P}\p{S}]$/u.test(key) ? key : null;
}
