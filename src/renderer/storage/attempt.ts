/** Asking a copy of the annotations for something, with an end to the waiting and a reason for each failure. */
import type { Result } from '../../domain/result.ts';
import { fail, ok } from '../../domain/result.ts';

/** Whose answer is awaited, as the subject of a sentence. */
export type Copy = 'The store' | 'The mirror';

/** Settles as `work` does, or rejects after `ms` milliseconds; `work` itself goes on. */
export async function withTimeLimit<T>(work: PromiseLike<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${String(Math.ceil(ms / 1000))} s`));
    }, ms);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** The outcome of `work`; what it throws, or its silence, becomes `library-unavailable` with the reason. */
export async function attempt<T>(copy: Copy, work: () => PromiseLike<T>, ms: number): Promise<Result<T>> {
  try {
    return ok(await withTimeLimit(work(), ms));
  } catch (error) {
    return fail('library-unavailable', reasonOf(copy, error));
  }
}

/** Like `attempt`, for work that answers with a result itself. */
export async function attemptResult<T>(copy: Copy, work: () => PromiseLike<Result<T>>, ms: number): Promise<Result<T>> {
  const answer = await attempt(copy, work, ms);
  return answer.ok ? answer.value : answer;
}

/** A thrown value as a sentence. Dexie carries IndexedDB's own error in `inner`. */
export function reasonOf(copy: Copy, error: unknown): string {
  if (!(error instanceof Error)) return `${copy} reported: ${String(error)}.`;
  const inner: unknown = 'inner' in error ? error.inner : undefined;
  if (error.name === 'QuotaExceededError' || (inner instanceof Error && inner.name === 'QuotaExceededError')) {
    return `${copy} reported that the disk is full.`;
  }
  return `${copy} reported: ${error.message.replace(/\.$/, '')}.`;
}
