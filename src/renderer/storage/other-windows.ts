/** What the windows on one store have to know of each other. It stands on Web Locks: a window that ends, however, lets go of its own. */
import type { Lane } from './lane.ts';

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

/**
 * A task does not wait for ever: where another window hangs, it goes ahead. The order between the windows is
 * not kept then, but nothing is lost by it: a row is only ever replaced by one of a higher revision, and
 * one that gives way is set aside.
 */
function sharedLane(locks: LockManager, name: string, patienceMs: number): Lane {
  return async <T>(task: () => Promise<T>): Promise<T> => {
    const impatience = new AbortController();
    const timer = setTimeout(() => {
      impatience.abort();
    }, patienceMs);
    // What the task itself throws comes out of here too, so it is told apart by whether its turn came.
    const turn = { came: false };
    try {
      return await locks.request(name, { signal: impatience.signal }, () => {
        turn.came = true;
        clearTimeout(timer);
        return task();
      });
    } catch (error) {
      if (turn.came || !impatience.signal.aborted) throw error;
      return await task();
    } finally {
      clearTimeout(timer);
    }
  };
}
