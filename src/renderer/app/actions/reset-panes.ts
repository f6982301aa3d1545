import { setDesk } from '../desk.ts';

/** Gives every pane its usual size again. */
export function resetPanes(): void {
  setDesk({ panes: {} });
}
