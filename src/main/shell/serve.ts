/**
 * The only place that listens to the window. Each request is checked three times before a handler sees
 * it: who sent it, whether its arguments have the right shape, and (by type) that a handler exists.
 */
import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import * as v from 'valibot';
import { fail, type Result } from '../../domain/result.ts';
import { REQUEST_NAMES, type Handlers, type RequestName } from '../../ipc/contract.ts';
import { ARGUMENT_SCHEMAS } from './argument-schemas.ts';
import { isOwnAddress } from './protect.ts';

/** What answers the requests of these contents; undefined where they are no window of Carrel's. */
type HandlersOf = (contents: WebContents) => Handlers | undefined;

/** Registers every handler. Answers are always coded results; a handler that throws becomes `internal`. */
export function serve(handlersOf: HandlersOf): void {
  for (const name of REQUEST_NAMES) {
    ipcMain.handle(name, (event, ...args: unknown[]) => answer(handlersOf, name, event, args));
  }
}

async function answer(
  handlersOf: HandlersOf,
  name: RequestName,
  event: IpcMainInvokeEvent,
  args: readonly unknown[],
): Promise<Result<unknown>> {
  const handlers = isTrustedSender(event) ? handlersOf(event.sender) : undefined;
  if (handlers === undefined) return fail('sender-refused', `A page that is not Carrel's own asked for "${name}".`);
  const parsed = v.safeParse(ARGUMENT_SCHEMAS[name], args);
  if (!parsed.success) {
    return fail('bad-request', `The request "${name}" has an argument of the wrong shape: ${v.summarize(parsed.issues)}`);
  }
  try {
    // The schema's type equals the handler's arguments, which `satisfies` checks where it is declared;
    // TypeScript can't follow that through a union of names.
    const handler = handlers[name] as (...args: readonly unknown[]) => Promise<Result<unknown>>;
    return await handler(...parsed.output);
  } catch (error) {
    console.error(`Request "${name}" failed:`, error);
    return fail('internal', `Carrel could not finish "${name}": ${sentenceOf(error)}`, 'Try again; if it stays, restart Carrel.');
  }
}

function isTrustedSender(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame === event.sender.mainFrame && isOwnAddress(frame.url);
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
