import { fail, type Result } from '../../domain/result.ts';
import { reasonOf } from '../sqlite/failure.ts';
import { readArguments } from './arguments.ts';
import { LIBRARY_REQUEST_NAMES, type FromLibrary, type LibraryHandlers, type LibraryRequestName } from './protocol.ts';

/** What a message asks for, as far as it can be told before its parts are checked. */
interface Asked {
  readonly id: number;
  readonly name: unknown;
  readonly args: unknown;
}

/** Answers a request whatever it holds: a wrong name or argument is `bad-request`, a throw is `internal`. */
export async function answer(handlers: LibraryHandlers, { id, name, args }: Asked): Promise<FromLibrary> {
  return { kind: 'answer', id, result: await resultOf(handlers, name, args) };
}

async function resultOf(handlers: LibraryHandlers, name: unknown, args: unknown): Promise<Result<unknown>> {
  if (!isRequestName(name)) return fail('bad-request', `The library knows no request "${String(name)}".`);
  const checked = readArguments(name, args);
  if (!checked.ok) return checked;
  try {
    // Name and arguments belong together: `readArguments` checked it, the union of names can't show it.
    const handler = handlers[name] as (...args: readonly unknown[]) => Promise<Result<unknown>> | Result<unknown>;
    return await handler(...checked.value);
  } catch (error) {
    return fail('internal', `The library could not finish "${name}": ${reasonOf(error)}.`, 'Try again; if it stays, restart Carrel.');
  }
}

function isRequestName(name: unknown): name is LibraryRequestName {
  return (LIBRARY_REQUEST_NAMES as readonly unknown[]).includes(name);
}
