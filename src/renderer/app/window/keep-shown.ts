/** Keeps what the window shows, a moment after each change: the main process has it on disk before a second is over. */
import type { Shown } from '../../../ipc/window.ts';
import { beginScrollPlaces, scrollPlaces } from '../../ui/scroll-places.ts';
import { bridge } from '../bridge.ts';
import { setDesk, useDesk } from '../desk.ts';
import { readShown, shownOf } from './shown.ts';

/** Milliseconds that changes are gathered. */
const PACE_MS = 200;

let waiting: ReturnType<typeof setTimeout> | undefined;
let kept = '';

/** Shows what the window showed before, and keeps from then on what it shows. Call it before the first paint. */
export function beginShown(shown: Shown | null): void {
  const { desk, places } = readShown(shown);
  setDesk(desk);
  beginScrollPlaces(places, changed);
  kept = JSON.stringify(shownNow());
  useDesk.subscribe(changed);
}

/** What the window shows now. */
function shownNow(): Shown {
  return shownOf(useDesk.getState(), scrollPlaces());
}

/** Keeps at once what is still to be kept: call it when the window closes. */
export async function keepShownNow(): Promise<void> {
  clearTimeout(waiting);
  waiting = undefined;
  const shown = shownNow();
  const text = JSON.stringify(shown);
  if (text === kept) return;
  kept = text;
  await bridge.request['shell:keep-shown'](shown);
}

function changed(): void {
  waiting ??= setTimeout(() => void keepShownNow(), PACE_MS);
}
