/** The open windows: they come back after a restart, open beside each other, and close together or one by one. */
import { randomUUID } from 'node:crypto';
import { screen, type BrowserWindow, type WebContents } from 'electron';
import type { Handlers } from '../../ipc/contract.ts';
import type { Shown } from '../../ipc/window.ts';
import { createClosing, type Closing, type ClosingAnswer } from './closing.ts';
import { reloadAfterCrash } from './crashed-window.ts';
import { tellWindow } from './events.ts';
import { boundsInSight, type Bounds, type KeptWindow } from './kept-windows.ts';
import type { WindowFile } from './window-file.ts';
import { LEAST_SIZE, modeOf, openWindow, type WindowLook } from './window.ts';

/** What the requests of one window are answered with. */
export interface WindowDesk {
  readonly id: string;
  readonly window: BrowserWindow;
  /** What it showed last, as it was told. */
  readonly shows: () => Shown | null;
  readonly keep: (shows: Shown) => void;
  /** Opens another window that shows this. */
  readonly openBeside: (shows: Shown) => void;
  readonly settled: (answer: ClosingAnswer) => void;
}

export interface Windows {
  /** Opens the windows of the last run, or the first one. */
  readonly openKept: () => void;
  /** What answers the requests of these contents; undefined where they are no window of ours. */
  readonly handlersOf: (contents: WebContents) => Handlers | undefined;
  /** The window of that id; undefined where none is open. */
  readonly window: (id: string | undefined) => BrowserWindow | undefined;
  /** The window that had the focus last. */
  readonly front: () => WindowDesk | undefined;
  /** Brings that window to the reader's eyes. */
  readonly bringForward: () => void;
  /** Whether all windows have saved what is typed in them; they close then. Else none does. */
  readonly closeAll: () => Promise<boolean>;
  readonly areOpen: () => boolean;
}

interface Open {
  readonly desk: WindowDesk;
  readonly closing: Closing;
  readonly handlers: Handlers;
  /** Counts up: the highest had the focus last. */
  turn: number;
  shows: Shown | null;
}

interface Opened extends WindowLook {
  readonly id: string;
  readonly shows: Shown | null;
  /** Its place among those that had the focus; after all others when absent. */
  readonly turn?: number;
}

/** How far a new window stands from the one it was opened from. */
const STEP = 28;

/** The windows that `file` remembers, none of them open yet. `handlersFor` makes what answers the requests of one. */
export function createWindows(preload: string, file: WindowFile, handlersFor: (desk: WindowDesk) => Handlers): Windows {
  const open = new Map<string, Open>();
  let turns = 0;
  // The windows as they were when the last of them went; from then on nothing more is kept.
  let ended: readonly KeptWindow[] | undefined;

  const inOrder = (): readonly Open[] => [...open.values()].sort((a, b) => a.turn - b.turn);
  const kept = (): readonly KeptWindow[] =>
    ended ??
    inOrder().map(({ desk: { id, window }, shows }) => ({ id, bounds: window.getNormalBounds(), mode: modeOf(window), shows }));
  const front = (): WindowDesk | undefined => inOrder().at(-1)?.desk;
  const changed = (): void => {
    file.changed(kept);
  };

  /** Windows that go while others stay are not to come back; the last ones are. */
  function close(going: readonly Open[]): void {
    if (going.length === open.size) ended = kept();
    for (const { desk } of going) {
      if (!desk.window.isDestroyed()) desk.window.destroy();
    }
    changed();
  }

  function add({ id, shows, turn = (turns += 1), ...look }: Opened): void {
    const window = openWindow(preload, look);
    const desk: WindowDesk = {
      id,
      window,
      shows: () => entry.shows,
      keep: (next) => {
        entry.shows = next;
        changed();
      },
      openBeside: (next) => {
        add({ id: randomUUID(), bounds: inSight(besides(window.getNormalBounds())), mode: 'normal', front: true, shows: next });
        changed();
      },
      settled: (answer) => {
        if (entry.closing.answered(answer)) close([entry]);
      },
    };
    const closing = createClosing((waitMs) => {
      tellWindow(window, 'shell:closing', { waitMs });
    });
    const entry: Open = { desk, closing, handlers: handlersFor(desk), turn, shows };
    open.set(id, entry);
    window.on('focus', () => {
      entry.turn = turns += 1;
      changed();
    });
    for (const event of WINDOW_EVENTS) window.on(event as 'resize', changed);
    window.on('close', (event) => {
      event.preventDefault();
      if (window.webContents.isCrashed()) close([entry]);
      else void closing.ask().then((answer) => answer === 'close' && close([entry]));
    });
    window.on('closed', () => {
      open.delete(id);
    });
    reloadAfterCrash(window, () => {
      closing.answered('close');
    });
  }

  return {
    openKept: () => {
      const last = file.read();
      if (last.length === 0) add({ id: randomUUID(), mode: 'normal', front: true, shows: null });
      // The one in front begins first: it is the one that is waited for.
      for (const [at, { bounds, ...window }] of [...last.entries()].reverse()) {
        add({ ...window, bounds: inSight(bounds), front: at === last.length - 1, turn: at });
      }
      turns = last.length;
    },
    handlersOf: (contents) => [...open.values()].find(({ desk }) => !desk.window.isDestroyed() && desk.window.webContents === contents)?.handlers,
    window: (id) => (id === undefined ? undefined : open.get(id)?.desk.window),
    front,
    bringForward: () => {
      const window = front()?.window;
      if (window?.isMinimized() === true) window.restore();
      window?.focus();
    },
    closeAll: async () => {
      const all = inOrder();
      const answers = await Promise.all(all.map(({ closing }) => closing.ask()));
      const staying = all.filter((_window, at) => answers[at] === 'stay');
      for (const { desk } of staying) desk.window.focus();
      if (staying.length === 0) close([...open.values()]);
      return staying.length === 0;
    },
    areOpen: () => open.size > 0,
  };
}

const WINDOW_EVENTS = ['resize', 'move', 'maximize', 'unmaximize', 'enter-full-screen', 'leave-full-screen'] as const;

function besides({ x, y, width, height }: Bounds): Bounds {
  return { x: x + STEP, y: y + STEP, width, height };
}

function inSight(bounds: Bounds): Bounds {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return boundsInSight(bounds, [main, ...others].map(({ workArea }) => workArea), LEAST_SIZE);
}
