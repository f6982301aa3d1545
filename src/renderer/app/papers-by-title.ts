import type { PaperRow } from '../../domain/paper/paper.ts';
import { ok, type Result } from '../../domain/result.ts';
import { bridge } from './bridge.ts';

/** Papers that have these words in their titles, the last one perhaps half typed, best first; the newest ones for no words. */
export async function papersByTitle(words: string, limit: number): Promise<Result<readonly PaperRow[]>> {
  const typed = (words.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `title:${word.toLowerCase()}`).join(' ');
  const query = /\s$/.test(words) ? `${typed} ` : typed;
  const page = await bridge.request['catalog:rows']({ query, offset: 0, limit });
  return page.ok ? ok(page.value.rows) : page;
}
