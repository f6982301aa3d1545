import type { ReactNode } from 'react';
import './keys.css';

const MAC_SIGNS: Readonly<Record<string, string>> = { CmdOrCtrl: '⌘', Shift: '⇧', Alt: '⌥', Plus: '+', Up: '↑', Down: '↓', Left: '←', Right: '→', Delete: '⌦', Space: '␣' };
const OTHER_NAMES: Readonly<Record<string, string>> = { CmdOrCtrl: 'Ctrl', Plus: '+', Up: '↑', Down: '↓', Left: '←', Right: '→', Delete: 'Del' };

/** How a key of the table of actions is written on this system: `Ctrl K` or `⌘K`. */
export function keyLabel(accelerator: string, platform: string): string {
  const names = platform === 'darwin' ? MAC_SIGNS : OTHER_NAMES;
  const parts = accelerator.split('+').map((part) => names[part] ?? part);
  return parts.join(platform === 'darwin' ? '' : ' ');
}

/** A key, drawn as a key. */
export function Keys({ label }: { readonly label: string }): ReactNode {
  return <kbd className="keys">{label}</kbd>;
}
