/** The line to the program that started this process, in either of the two ways it may be started. */

export interface Port {
  readonly post: (message: unknown) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  /** Calls `listener` when the other end is gone. */
  readonly onGone: (listener: () => void) => void;
}

/** What Electron puts on `process` in a utility process (https://electronjs.org/docs/latest/api/parent-port). */
interface ParentPort {
  readonly postMessage: (message: unknown) => void;
  readonly on: (event: 'message', listener: (event: { readonly data: unknown }) => void) => void;
}

/** Electron's port where there is one, else Node's channel to its parent; none when started by hand. */
export function parentPort(from: { readonly parentPort?: ParentPort | null } = process): Port | undefined {
  if (from.parentPort != null) return electronPort(from.parentPort);
  return process.send === undefined ? undefined : nodePort();
}

/** Electron ends a utility process together with the program, so nothing tells when the other end is gone. */
function electronPort(port: ParentPort): Port {
  return {
    post: (message) => {
      port.postMessage(message);
    },
    onMessage: (listener) => {
      port.on('message', ({ data }) => {
        listener(data);
      });
    },
    onGone: () => undefined,
  };
}

function nodePort(): Port {
  return {
    post: (message) => {
      if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
    },
    onMessage: (listener) => process.on('message', listener),
    onGone: (listener) => {
      // The parent may have gone while the library was being opened.
      if (process.connected) process.once('disconnect', listener);
      else listener();
    },
  };
}
