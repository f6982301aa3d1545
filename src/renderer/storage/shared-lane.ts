/** A lane that all windows share: one task at a time, in the order in which they were handed in anywhere. */
import { createLane, type Lane } from './lane.ts';

/**
 * Stands on a Web Lock, which is kept after a task until another window asks for it: nearly always there is one
 * window, and a write that follows a write has nothing to wait for. Whoever needs the lock says so on a channel
 * of the lane's name.
 *
 * A task does not wait for ever: where another window hangs, it goes ahead. The order between the windows is
 * not kept then, but nothing is lost by it: a row is only ever replaced by one of a higher revision, and
 * one that gives way is set aside.
 */
export function sharedLane(locks: LockManager, name: string, patienceMs: number): Lane {
  const line = createLane();
  const calls = new BroadcastChannel(name);
  const lock: { letGo?: () => void; isBusy: boolean; isWanted: boolean } = { isBusy: false, isWanted: false };

  // One that comes while nothing is kept counts for the next time: the caller may stand behind this window.
  calls.onmessage = () => {
    lock.isWanted = true;
    yieldWhenWanted();
  };

  function yieldWhenWanted(): void {
    if (!lock.isWanted || lock.isBusy || lock.letGo === undefined) return;
    lock.isWanted = false;
    lock.letGo();
    delete lock.letGo;
  }

  async function done<T>(task: () => Promise<T>): Promise<T> {
    lock.isBusy = true;
    try {
      return await task();
    } finally {
      lock.isBusy = false;
      yieldWhenWanted();
    }
  }

  function doneWithLock<T>(task: () => Promise<T>): Promise<T> {
    calls.postMessage(null);
    return new Promise((resolve, reject) => {
      const impatience = new AbortController();
      const timer = setTimeout(() => {
        impatience.abort();
      }, patienceMs);
      const granted = (): Promise<void> =>
        new Promise((letGo) => {
          clearTimeout(timer);
          lock.letGo = letGo;
          done(task).then(resolve, reject);
        });
      locks.request(name, { signal: impatience.signal }, granted).catch((error: unknown) => {
        clearTimeout(timer);
        if (impatience.signal.aborted) task().then(resolve, reject);
        else reject(error instanceof Error ? error : new Error(String(error)));
      });
    });
  }

  return (task) => line(() => (lock.letGo === undefined ? doneWithLock(task) : done(task)));
}
