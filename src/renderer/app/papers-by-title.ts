import type { PaperRow } from '../../domain/paper/paper.ts';
import { ok, type Result } from '../../domain/result.ts';
import { bridge } from './bridge.ts';

/** Papers that have these words in their titles, the last one perhaps half typed, best first; the newest ones for no words. */
export async function papersByTitle(words: string, limit: number): Promise<Result<readonly PaperRow[]>> {
  const whole = (words.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `title:${word.toLowerCase()}`);
  const half = /\s$/.test(words) ? undefined : whole.pop();
  // As a word, for its other forms, and as a beginning: `lay` is both the word and half of `layers`.
  const query = [...whole, half === undefined ? '' : `(${half} OR ${half}*)`].join(' ');
  const page = await bridge.request['catalog:rows']({ query, offset: 0, limit });
  return page.ok ? ok(page.value.rows) : page;
}
