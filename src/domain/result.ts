/**
 * Failures that cross a boundary (process, file, format) are values, so that every caller sees them
 * in the type and none is lost in a catch.
 */

/** What went wrong, for the program (`code`) and for the person (`message`, `next`). */
export interface CodedError {
  /** Stable, kebab-case, safe to test against and to document. */
  readonly code: ErrorCode;
  /** One plain sentence naming what was wrong and where. */
  readonly message: string;
  /** One plain sentence with what the reader can do next. */
  readonly next?: string;
}

type ErrorCode =
  // a source that can't be imported
  | 'source-empty'
  | 'source-binary'
  | 'source-not-text'
  | 'source-cut-off'
  | 'source-damaged'
  | 'source-too-large'
  | 'source-unreadable'
  | 'source-not-recognised'
  | 'source-only-titles'
  // the library folder
  | 'library-unavailable'
  | 'library-too-new'
  | 'paper-unknown'
  | 'set-unknown'
  // annotations
  | 'write-refused'
  | 'list-nesting'
  | 'list-is-smart'
  // taking things away
  | 'export-failed'
  | 'nothing-to-undo'
  // boundaries
  | 'bad-request'
  | 'sender-refused'
  | 'address-refused'
  | 'cancelled'
  | 'busy'
  | 'internal';

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: CodedError };

/** A success that carries `value`. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A failure with its code, its sentence and, where there is one, the next step. */
export function fail(code: ErrorCode, message: string, next?: string): Result<never> {
  return { ok: false, error: next === undefined ? { code, message } : { code, message, next } };
}

/** Marks a branch the type checker knows to be unreachable, so a new case is a compile error. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
