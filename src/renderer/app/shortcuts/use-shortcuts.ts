/** Keys of the window: the table of actions with what the reader changed of it. */
import { useEffect } from 'react';
import { parseAccelerator, worksWhileTyping } from '../../../domain/shortcuts/accelerator.ts';
import { acceleratorsOf } from '../../../domain/shortcuts/press.ts';
import { actionInfo, CONDITIONS, type ActionId, type Condition } from '../../../ipc/actions.ts';
import { actionsByKeys } from './keys-in-use.ts';

/**
 * Listens for keys anywhere in the window. Bare letters never fire while typing or in a dialog, and keys
 * with a condition only while it `holds`; then they come before the same keys without one.
 */
export function useShortcuts(perform: (action: ActionId) => void, platform: string, holds: (condition: Condition) => boolean): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const action = actionFor(event, platform, holds);
      if (action === undefined) return;
      event.preventDefault();
      perform(action);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [perform, platform, holds]);
}

/** The fields of an event that the rules of keys look at. */
export function pressOf(event: KeyboardEvent): Parameters<typeof acceleratorsOf>[0] {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
  return { key, code, ctrlKey, metaKey, altKey, shiftKey, altGraph: event.getModifierState('AltGraph') };
}

function actionFor(event: KeyboardEvent, platform: string, holds: (condition: Condition) => boolean): ActionId | undefined {
  for (const keys of acceleratorsOf(pressOf(event), platform)) {
    const having = [...(actionsByKeys().get(keys) ?? [])].sort((a, b) => narrowness(a) - narrowness(b));
    const action = having.find((id) => mayFire(event, id, keys) && conditionHolds(id, holds));
    if (action !== undefined) return action;
  }
  return undefined;
}

function narrowness(id: ActionId): number {
  const { needs } = actionInfo(id);
  return needs === undefined ? CONDITIONS.length : CONDITIONS.indexOf(needs);
}

function conditionHolds(id: ActionId, holds: (condition: Condition) => boolean): boolean {
  const { needs } = actionInfo(id);
  return needs === undefined || holds(needs);
}

function mayFire(event: KeyboardEvent, action: ActionId, keys: string): boolean {
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (target?.closest('[role=dialog]') != null) return false;
  const typing = target?.closest('input, textarea, [contenteditable=true]') != null;
  if (typing && actionInfo(action).fieldsHaveTheirOwn === true) return false;
  // Enter belongs to whatever control has the focus.
  if (keys === 'Enter') return target === null || target === document.body;
  const parsed = parseAccelerator(keys);
  // Space presses what has the focus, where that can be pressed.
  if (parsed?.key === 'Space' && target?.closest('button, a, select, summary, [role=menuitem], [role=tab]') != null) return false;
  return !typing || (parsed !== null && worksWhileTyping(parsed));
}
