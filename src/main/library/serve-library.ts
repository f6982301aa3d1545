import { fail } from '../../domain/result.ts';
import { answer } from './answer.ts';
import { join } from 'node:path';
import { createMarkdownFolder } from '../exporter/markdown-folder.ts';
import { reasonOf } from '../sqlite/failure.ts';
import { libraryHandlers, type RunningExports } from './handlers.ts';
import type { Library } from './library.ts';
import type { Port } from './port.ts';
import type { FromLibrary, LibraryEventMessage } from './protocol.ts';
import { createTurns } from './turns.ts';
import { watchCatalog } from './watch-catalog.ts';

/** Answers what comes over `port` until the other end closes the library or is gone; then calls `ended`. */
export function serveLibrary(library: Library, port: Port, ended: () => void): void {
  const running = new Map<number, AbortController>();
  const turns = createTurns();
  const post = (message: FromLibrary): void => {
    port.post(message);
  };
  const { look, stop } = watchCatalog(library.catalog, post);
  const exports = runningExports();
  const folder = createMarkdownFolder({
    source: library.exportSource,
    stateFile: join(library.folder, FOLDER_FILE),
    reasonOf,
    onState: (payload) => {
      post({ kind: 'event', name: 'export:folder-changed', payload });
    },
    pace: FOLDER_PACE,
  });
  // What the command line wrote while no window was open, and what a power cut kept from the folder.
  folder.changedAll();
  const close = async (): Promise<void> => {
    stop();
    exports.cancel();
    for (const controller of running.values()) controller.abort();
    await folder.settled();
    library.close();
    ended();
  };
  const take = async (message: unknown): Promise<void> => {
    const { kind, id, name, args } = fieldsOf(message);
    if (kind === 'close') await close();
    if (typeof id !== 'number') return;
    if (kind === 'cancel') running.get(id)?.abort();
    if (kind !== 'request') return;
    const search = searchOf(args);
    if (search !== undefined && !(await turns.wait(String(name), search))) {
      post({ kind: 'answer', id, result: fail('cancelled', 'Another search was asked for meanwhile.') });
      return;
    }
    const controller = new AbortController();
    running.set(id, controller);
    const tell = (event: LibraryEventMessage): void => {
      post({ ...event, of: id });
    };
    post(await answer(libraryHandlers({ library, tell, look, signal: controller.signal, exports, folder }), { id, name, args }));
    running.delete(id);
  };
  port.onMessage((message) => {
    take(message).catch((error: unknown) => {
      console.error('A message could not be answered:', error);
    });
  });
  port.onGone(() => void close());
}

/** Where the library remembers which folder it keeps and what it wrote there. */
const FOLDER_FILE = 'markdown-folder.json';
/** Milliseconds that changes are gathered before the folder is written. */
const FOLDER_PACE = 400;

function runningExports(): RunningExports {
  const controllers = new Set<AbortController>();
  return {
    begin: () => {
      const controller = new AbortController();
      controllers.add(controller);
      return { signal: controller.signal, end: () => void controllers.delete(controller) };
    },
    cancel: () => {
      for (const controller of controllers) controller.abort();
    },
  };
}

/** The search that a request belongs to, where it says so; see `Question` in the contract. */
function searchOf(args: unknown): number | undefined {
  const [first] = Array.isArray(args) ? (args as readonly unknown[]) : [];
  const { search }: { readonly search?: unknown } = typeof first === 'object' && first !== null ? first : {};
  return typeof search === 'number' ? search : undefined;
}

/** The parts of any message, of the wrong shape too. */
function fieldsOf(message: unknown): Readonly<Record<'kind' | 'id' | 'name' | 'args', unknown>> {
  const { kind, id, name, args }: Record<string, unknown> = typeof message === 'object' && message !== null ? { ...message } : {};
  return { kind, id, name, args };
}
