/** Keys of the window, read from the one table of actions. */
import { useEffect } from 'react';
import { ACTION_IDS, actionInfo, type ActionId, type Condition } from '../../ipc/actions.ts';

/**
 * Listens for keys anywhere in the window. Bare letters never fire while typing or in a dialog. Where several
 * actions share a key, one whose condition holds comes before one without a condition.
 */
export function useShortcuts(perform: (action: ActionId) => void, platform: string, holds: (condition: Condition) => boolean): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const meant = ACTION_IDS.filter((id) => matches(event, actionInfo(id).key, platform));
      const action = meant.find((id) => isThere(actionInfo(id).needs, holds)) ?? meant.find((id) => actionInfo(id).needs === undefined);
      if (action === undefined || !mayFire(event, action)) return;
      event.preventDefault();
      perform(action);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [perform, platform, holds]);
}

function isThere(needs: Condition | undefined, holds: (condition: Condition) => boolean): boolean {
  return needs !== undefined && holds(needs);
}

const NAMED_KEYS: Readonly<Record<string, string>> = { Up: 'ArrowUp', Down: 'ArrowDown', Left: 'ArrowLeft', Right: 'ArrowRight', Plus: '+', Space: ' ' };

/** Whether a key press is the accelerator. A sign such as `?` may need Shift, so Shift only counts for letters and named keys. */
export function matches(event: KeyboardEvent, accelerator: string | undefined, platform: string): boolean {
  if (accelerator === undefined) return false;
  const parts = accelerator.split('+');
  const named = parts.at(-1) ?? '';
  const key = NAMED_KEYS[named] ?? named;
  const command = platform === 'darwin' ? event.metaKey : event.ctrlKey;
  const other = platform === 'darwin' ? event.ctrlKey : event.metaKey;
  if (other || command !== parts.includes('CmdOrCtrl') || event.altKey !== parts.includes('Alt')) return false;
  if (/^[A-Z ]/.test(key) && event.shiftKey !== parts.includes('Shift')) return false;
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
  // Space presses what has the focus, where that can be pressed.
  if (key.endsWith('Space') && target?.closest('button, a, select, summary, [role=menuitem], [role=tab]') != null) return false;
  return !typing || key.startsWith('CmdOrCtrl') || /^F\d+$/.test(key);
}
