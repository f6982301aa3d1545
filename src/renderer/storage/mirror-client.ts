/** What the storage needs of the main process: its own durable copy of every annotation row. */
import type { Change } from '../../domain/annotation/annotation.ts';
import type { Result } from '../../domain/result.ts';

/** The app passes `window.carrel.request['mirror:write']` and `['mirror:read']`. */
export interface MirrorClient {
  /** Answers when the rows are on disk. `written` counts those whose revision was higher than the one it had. */
  readonly write: (changes: readonly Change[]) => Promise<Result<{ readonly written: number }>>;
  /** Every row, tombstones included. */
  readonly read: () => Promise<Result<readonly Change[]>>;
}
