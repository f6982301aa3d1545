import type { PaperId } from '../../../domain/paper/paper.ts';
import { plainText } from '../../../domain/text/plain-text.ts';
import { bridge } from '../bridge.ts';

/** The paper's title in quotes; `The paper` where the library does not know it. */
export async function nameOf(paperId: PaperId | undefined): Promise<string> {
  const rows = await bridge.request['catalog:rows-of'](paperId === undefined ? [] : [paperId]);
  const title = rows.ok ? rows.value[0]?.title : undefined;
  return title === undefined ? 'The paper' : `“${plainText(title)}”`;
}
