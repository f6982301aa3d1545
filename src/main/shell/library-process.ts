/** Starts the library's own process in whichever way this Electron can, behind one small interface. */
import { fork } from 'node:child_process';
import { utilityProcess } from 'electron';
import type { ToLibrary } from '../library/protocol.ts';

interface LibraryProcessOptions {
  /** The built program of the process. */
  readonly entry: string;
  readonly folder: string;
  readonly starter: string;
  /** A Node executable to run it with; null for Electron's own. */
  readonly node: string | null;
}

export interface LibraryProcess {
  readonly post: (message: ToLibrary) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  /** Calls `listener` once, when the process has ended for whatever reason. */
  readonly onExit: (listener: () => void) => void;
}

/** Lets the library give memory back after a large import, see `give-back-memory.ts`. */
const RUNTIME: readonly string[] = ['--expose-gc'];

/** Starts the process; it says `ready` or `failed` as its first message. */
export function startLibraryProcess({ entry, folder, starter, node }: LibraryProcessOptions): LibraryProcess {
  const args = ['--library', folder, '--starter', starter];
  return node === null ? inElectron(entry, args) : inNode(entry, args, node);
}

function inElectron(entry: string, args: readonly string[]): LibraryProcess {
  const child = utilityProcess.fork(entry, [...args], { serviceName: 'Carrel library', execArgv: [...RUNTIME] });
  return {
    post: (message) => {
      child.postMessage(message);
    },
    onMessage: (listener) => {
      child.on('message', listener);
    },
    onExit: (listener) => {
      child.once('exit', listener);
    },
  };
}

function inNode(entry: string, args: readonly string[], node: string): LibraryProcess {
  const child = fork(entry, [...args], {
    execPath: node,
    execArgv: ['--disable-warning=ExperimentalWarning', ...RUNTIME],
    serialization: 'advanced',
  });
  return {
    post: (message) => {
      // A process that is just ending answers by its exit; the error of this one message says nothing more.
      if (child.connected) child.send(message, () => undefined);
    },
    onMessage: (listener) => {
      child.on('message', listener);
    },
    onExit: (listener) => {
      let ended = false;
      const once = (): void => {
        if (!ended) listener();
        ended = true;
      };
      child.once('exit', once);
      child.once('error', once);
    },
  };
}
