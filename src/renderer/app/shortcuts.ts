/** Keys of the window, read from the one table of actions. */
import { useEffect } from 'react';
import { ACTION_IDS, actionInfo, type ActionId } from '../../ipc/actions.ts';

/**
 * Listens for keys anywhere in the window. Bare letters never fire while typing or in a dialog, and keys
 * of highlights only while `hasMarkedWords` says that there are some.
 */
export function useShortcuts(perform: (action: ActionId) => void, platform: string, hasMarkedWords: () => boolean): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const action = ACTION_IDS.find((id) => matches(event, actionInfo(id).key, platform));
      if (action === undefined || !mayFire(event, action)) return;
      if (actionInfo(action).needs === 'marked-words' && !hasMarkedWords()) return;
      event.preventDefault();
      perform(action);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [perform, platform, hasMarkedWords]);
}

const NAMED_KEYS: Readonly<Record<string, string>> = { Up: 'ArrowUp', Down: 'ArrowDown', Left: 'ArrowLeft', Right: 'ArrowRight', Plus: '+' };

/** Whether a key press is the accelerator. A sign such as `?` may need Shift, so Shift only counts for letters and named keys. */
export function matches(event: KeyboardEvent, accelerator: string | undefined, platform: string): boolean {
  if (accelerator === undefined) return false;
  const parts = accelerator.split('+');
  const named = parts.at(-1) ?? '';
  const key = NAMED_KEYS[named] ?? named;
  const command = platform === 'darwin' ? event.metaKey : event.ctrlKey;
  const other = platform === 'darwin' ? event.ctrlKey : event.metaKey;
  if (other || command !== parts.includes('CmdOrCtrl') || event.altKey !== parts.includes('Alt')) return false;
  if (/^[A-Z]/.test(key) && event.shiftKey !== parts.includes('Shift')) return false;
  // On many keyboards + is Shift and =, and people press it without Shift.
  return event.key.toLowerCase() === key.toLowerCase() || (key === '+' && event.key === '=');
}

function mayFire(event: KeyboardEvent, action: ActionId): boolean {
  const key = actionInfo(action).key ?? '';
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (target?.closest('[role=dialog]') != null) return false;
  const typing = target?.closest('input, textarea, [contenteditable=true]') != null;
  // Enter and the arrows belong to whatever control has the focus.
  if (typing && actionInfo(action).fieldsHaveTheirOwn === true) return false;
  if (key === 'Enter') return target === null || target === document.body;
  return !typing || key.startsWith('CmdOrCtrl') || /^(Shift\+)?F\d+$/.test(key);
}
