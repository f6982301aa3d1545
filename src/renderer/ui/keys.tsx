import { createContext, useContext, type ReactNode } from 'react';
import { actionInfo, type ActionId } from '../../ipc/actions.ts';
import './keys.css';

const MAC_SIGNS: Readonly<Record<string, string>> = {
  ...{ CmdOrCtrl: '⌘', Shift: '⇧', Alt: '⌥', Plus: '+', Up: '↑', Down: '↓', Left: '←', Right: '→' },
  ...{ Delete: '⌦', Backspace: '⌫', Escape: 'Esc', PageUp: 'Page up', PageDown: 'Page down' },
};
const OTHER_NAMES: Readonly<Record<string, string>> = {
  ...{ CmdOrCtrl: 'Ctrl', Plus: '+', Up: '↑', Down: '↓', Left: '←', Right: '→' },
  ...{ Delete: 'Del', Escape: 'Esc', PageUp: 'Page up', PageDown: 'Page down' },
};

/** How a key of the table of actions is written on this system: `Ctrl K` or `⌘K`. */
export function keyLabel(accelerator: string, platform: string): string {
  const names = platform === 'darwin' ? MAC_SIGNS : OTHER_NAMES;
  const parts = accelerator.split('+').map((part) => names[part] ?? part);
  return parts.join(platform === 'darwin' ? '' : ' ');
}

/** Action → how its keys are written at present; actions without keys are not in it. The app provides it. */
export const KeyLabelsContext = createContext<ReadonlyMap<ActionId, string>>(new Map());

/** How the keys of an action are written at present; undefined where it has none. */
export function useKeyLabel(action: ActionId | undefined): string | undefined {
  const labels = useContext(KeyLabelsContext);
  return action === undefined ? undefined : labels.get(action);
}

/** A key, drawn as a key. */
export function Keys({ label }: { readonly label: string }): ReactNode {
  return <kbd className="keys">{label}</kbd>;
}

/** The keys of an action as they are at present; nothing where it has none. */
export function ActionKeys({ of }: { readonly of: ActionId }): ReactNode {
  const label = useKeyLabel(of);
  return label === undefined ? null : <Keys label={label} />;
}

/** How one gets to an action, for the middle of a sentence: “press H”, or by its name where it has no keys. */
export function WayTo({ action }: { readonly action: ActionId }): ReactNode {
  const label = useKeyLabel(action);
  if (label === undefined) return <>choose “{actionInfo(action).label}” in the menu</>;
  return (
    <>
      press <Keys label={label} />
    </>
  );
}
