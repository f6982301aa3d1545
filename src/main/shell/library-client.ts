/**
 * The library as the rest of the main process sees it. Its process is started again when it ends
 * unexpectedly; what was asked of the old one is answered with an error, never left hanging.
 */
import type { CodedError, Result } from '../../domain/result.ts';
import {
  LIBRARY_REQUEST_NAMES,
  type FromLibrary,
  type LibraryClient,
  type LibraryEventMessage,
  type LibraryOpened,
  type LibraryRequestName,
} from '../library/protocol.ts';
import type { LibraryProcess } from './library-process.ts';

/** How often in a row the process may end before it said `ready`, until the library counts as unavailable. */
const MOST_FAILED_STARTS = 3;

const STOPPED: CodedError = {
  code: 'library-unavailable',
  message: "The library's process ended unexpectedly; nothing that was saved is lost.",
  next: 'Try again; if it stays, restart Carrel.',
};

interface LibraryConnection {
  /** The library as one asker sees it; the asker's name comes back with the progress of what it asked for. */
  readonly clientFor: (asker: string) => LibraryClient;
  /** What came of opening the library for the first time. */
  readonly opened: Promise<LibraryOpened>;
  /** Closes the library and waits until its process has ended. */
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly asker: string;
  readonly answer: (result: Result<unknown>) => void;
}

/**
 * Connects to a library whose process `start` starts. Events of any of its processes go to `onEvent`, with
 * the asker where it is the progress of one request.
 */
export function connectLibrary(start: () => LibraryProcess, onEvent: (event: LibraryEventMessage, asker: string | undefined) => void): LibraryConnection {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let failedStarts = 0;
  let refusal: CodedError | undefined;
  let closing: (() => void) | undefined;
  let current: LibraryProcess | undefined;

  let tellOpened: (opened: LibraryOpened) => void = () => undefined;
  const opened = new Promise<LibraryOpened>((resolve) => {
    tellOpened = resolve;
  });

  function run(): void {
    const child = start();
    let ready = false;
    current = child;
    child.onMessage((message) => {
      // The process is a part of this program, built with it: its messages have the protocol's types.
      const told = message as FromLibrary;
      switch (told.kind) {
        case 'ready':
          ready = true;
          failedStarts = 0;
          tellOpened(told);
          break;
        case 'failed':
          refusal = told.error;
          tellOpened(told);
          refuseAll(told.error);
          break;
        case 'answer':
          waiting.get(told.id)?.answer(told.result);
          waiting.delete(told.id);
          break;
        case 'event':
          onEvent(told, told.of === undefined ? undefined : waiting.get(told.of)?.asker);
          break;
      }
    });
    child.onExit(() => {
      current = undefined;
      if (closing !== undefined) {
        closing();
        return;
      }
      if (!ready) failedStarts += 1;
      refuseAll(STOPPED);
      if (failedStarts >= MOST_FAILED_STARTS) refusal ??= STOPPED;
      if (refusal === undefined) run();
      else tellOpened({ kind: 'failed', error: refusal });
    });
  }

  function refuseAll(error: CodedError): void {
    for (const { answer } of waiting.values()) answer({ ok: false, error });
    waiting.clear();
  }

  const ask = (asker: string, name: LibraryRequestName, args: readonly unknown[]): Promise<Result<unknown>> => {
    if (refusal !== undefined) return Promise.resolve({ ok: false, error: refusal });
    const id = ++lastId;
    return new Promise((answer) => {
      waiting.set(id, { asker, answer });
      current?.post({ kind: 'request', id, name, args });
    });
  };

  run();
  return {
    clientFor: (asker) =>
      Object.fromEntries(LIBRARY_REQUEST_NAMES.map((name) => [name, (...args: unknown[]) => ask(asker, name, args)])) as unknown as LibraryClient,
    opened,
    close: () =>
      new Promise((done) => {
        if (current === undefined) {
          done();
          return;
        }
        closing = done;
        current.post({ kind: 'close' });
      }),
  };
}
