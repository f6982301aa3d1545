/** The library's own process, as the desktop program starts it where Electron is too old to do it itself. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { FromLibrary, LibraryAnswer, LibraryArguments, LibraryRequestName, ToLibrary } from '../../src/main/library/protocol.ts';

interface RunningLibrary {
  readonly pid: number;
  readonly ask: <N extends LibraryRequestName>(name: N, ...args: LibraryArguments<N>) => Promise<LibraryAnswer<N>>;
  readonly close: () => Promise<void>;
}

/** Starts it over the library in `folder`; it is there for `ask` once it has opened it. */
export async function startLibrary(folder: string): Promise<RunningLibrary> {
  const child = fork(new URL('../../src/main/library/process.ts', import.meta.url), ['--library', folder], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    serialization: 'advanced',
  });
  const waiting = new Map<number, (message: FromLibrary & { readonly kind: 'answer' }) => void>();
  child.on('message', (message: FromLibrary) => {
    if (message.kind === 'answer') waiting.get(message.id)?.(message);
  });
  await once(child, 'message');
  const post = (message: ToLibrary): void => {
    child.send(message);
  };
  let last = 0;
  return {
    pid: child.pid ?? 0,
    ask: <N extends LibraryRequestName>(name: N, ...args: LibraryArguments<N>) =>
      new Promise<LibraryAnswer<N>>((resolve, reject) => {
        const id = ++last;
        waiting.set(id, ({ result }) => {
          waiting.delete(id);
          // The answer belongs to the request of this id, so it has its type.
          if (result.ok) resolve(result.value as LibraryAnswer<N>);
          else reject(new Error(result.error.message));
        });
        post({ kind: 'request', id, name, args });
      }),
    close: async () => {
      const ended = once(child, 'exit');
      post({ kind: 'close' });
      await ended;
    },
  };
}
