/** What the windows on one store have to know of each other. It stands on Web Locks: a window that ends, however, lets go of its own. */
import type { Lane } from './lane.ts';
import { sharedLane } from './shared-lane.ts';

export interface OtherWindows {
  /** A lane that all windows share: one task at a time, in the order in which they were handed in anywhere. */
  readonly lane: (name: string) => Lane;
  /** Whether the two copies were compared by a window that is still open. Ask and answer inside a shared lane. */
  readonly compared: { readonly isDone: () => Promise<boolean>; readonly done: () => void };
  /** The ids of the windows that are open, this one among them. */
  readonly open: () => Promise<ReadonlySet<string>>;
}

const COMPARED = 'carrel/compared';
const WINDOW = 'carrel/window/';

/** How long a task waits for the other windows, in milliseconds; as long as a copy may take to answer. */
const PATIENCE_MS = 20_000;

/** Joins the windows on this origin as the one of that id, for as long as the page lives. */
export function joinWindows(locks: LockManager, id: string, patienceMs = PATIENCE_MS): OtherWindows {
  const hold = (name: string): void => {
    void locks.request(name, { mode: 'shared' }, () => new Promise<never>(() => undefined)).catch(() => undefined);
  };
  const held = async (): Promise<readonly string[]> => {
    const { held: all = [] } = await locks.query();
    return all.flatMap(({ name }) => (name === undefined ? [] : [name]));
  };
  hold(WINDOW + id);
  return {
    lane: (name) => sharedLane(locks, `carrel/lane/${name}`, patienceMs),
    compared: {
      isDone: async () => (await held()).includes(COMPARED),
      done: () => {
        hold(COMPARED);
      },
    },
    open: async () => new Set((await held()).flatMap((name) => (name.startsWith(WINDOW) ? [name.slice(WINDOW.length)] : []))),
  };
}
