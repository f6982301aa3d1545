/** Handing rows to the mirror. */
import type { Change } from '../../domain/annotation/annotation.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import { attemptResult } from './attempt.ts';
import type { MirrorClient } from './mirror-client.ts';

/** So many rows go over in one message: a transaction of the mirror then stays well under a second. */
const ROWS_PER_MESSAGE = 1_000;

/**
 * Writes the rows and answers with how many the mirror took. Rows that it refuses as such are found
 * by sending them one by one, so that one bad row holds nothing else back; the first failure is the
 * answer then.
 */
export async function sendToMirror(mirror: MirrorClient, changes: readonly Change[], timeLimitMs: number): Promise<Result<number>> {
  let written = 0;
  let failure: Result<never> | undefined;
  const waiting: (readonly Change[])[] = [];
  for (let at = 0; at < changes.length; at += ROWS_PER_MESSAGE) waiting.push(changes.slice(at, at + ROWS_PER_MESSAGE));
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
    const message = part;
    const answer = await attemptResult('The mirror', () => mirror.write(message), timeLimitMs);
    if (answer.ok) {
      written += answer.value.written;
      continue;
    }
    failure ??= answer;
    const refused = answer.error.code === 'bad-request' || answer.error.code === 'write-refused';
    if (!refused) return answer;
    if (message.length > 1) waiting.unshift(...message.map((change) => [change]));
  }
  return failure ?? ok(written);
}
