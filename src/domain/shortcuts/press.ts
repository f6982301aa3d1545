/** What a press of keys stands for, on every layout of a keyboard. */
import { accelerator, canonicalKey, isLetter, printAccelerator } from './accelerator.ts';

/** A press as the system tells it: the fields of a `KeyboardEvent`. */
export interface KeyPress {
  /** What the key types on the reader's layout, or its name. */
  readonly key: string;
  /** Where the key is on the keyboard, named as on a US one. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  /** AltGr is held: it makes a character, and is no modifier. */
  readonly altGraph: boolean;
}

const NAMES: Readonly<Record<string, string>> = { ArrowUp: 'Up', ArrowDown: 'Down', ArrowLeft: 'Left', ArrowRight: 'Right', ' ': 'Space', '+': 'Plus' };

/** Signs by their place on a US keyboard: without and with Shift. */
const SIGN_CODES: Readonly<Record<string, readonly [plain: string, shifted: string]>> = {
  ...Object.fromEntries(Array.from(')!@#$%^&*(', (sign, digit) => [`Digit${String(digit)}`, [String(digit), sign]])),
  Minus: ['-', '_'], Equal: ['=', 'Plus'], BracketLeft: ['[', '{'], BracketRight: [']', '}'], Backslash: ['\\', '|'],
  Semicolon: [';', ':'], Quote: ["'", '"'], Backquote: ['`', '~'], Comma: [',', '<'], Period: ['.', '>'], Slash: ['/', '?'],
}; // prettier-ignore

/**
 * The keys that a press stands for, as canonical accelerators, the most literal first; none for a bare
 * modifier and for what an input method takes. What the key types decides, so that Z is where the
 * keyboard says Z. Only where it types nothing that a shortcut could be made of does its place decide: on a
 * layout that is not Latin, for a dead key, and on a Mac with Option, which makes another character of each key.
 */
export function acceleratorsOf(press: KeyPress, platform: string): readonly string[] {
  const isMac = platform === 'darwin';
  const system = isMac ? press.ctrlKey : press.metaKey;
  // On Windows, AltGr comes as Ctrl and Alt together.
  const command = (isMac ? press.metaKey : press.ctrlKey) && !press.altGraph;
  const alt = press.altKey && !press.altGraph;
  if (system) return [];
  const keys = keysOf(press, isMac && alt);
  return [...new Set(keys.map((key) => printAccelerator(accelerator({ command, alt, shift: press.shiftKey, key }))))];
}

function keysOf(press: KeyPress, byPlace: boolean): readonly string[] {
  const typed = typedKey(press.key);
  const placed = placedKey(press);
  if (byPlace && placed !== null && !isName(press.key)) return [placed];
  const literal = typed === null ? [] : [typed];
  // + stands above = on many keyboards, and people press it without Shift.
  if (typed === '=') return ['=', 'Plus'];
  const needsPlace = typed === null ? isCharacter(press.key) || press.key === 'Dead' : !isAscii(typed) && !isLetter(typed);
  return needsPlace && placed !== null ? [...literal, placed] : literal;
}

function typedKey(key: string): string | null {
  return canonicalKey(NAMES[key] ?? key);
}

function placedKey({ code, shiftKey }: KeyPress): string | null {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  return letter ?? SIGN_CODES[code]?.[shiftKey ? 1 : 0] ?? null;
}

function isName(key: string): boolean {
  return key.length > 1 && key !== 'Dead';
}

function isCharacter(key: string): boolean {
  return [...key].length === 1;
}

function isAscii(key: string): boolean {
  return /^[\x20-\x7e]+$/.test(key);
}
