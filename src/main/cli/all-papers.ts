import type { Paper } from '../../domain/paper/paper.ts';
import type { Library } from '../library/library.ts';
import { flatPaper } from './flat-paper.ts';
import type { Output } from './output.ts';

/** Papers that are in memory at a time. */
const STRETCH = 500;

/** The library's papers, newest first, at most `limit` of them. */
export function* allPapers(catalog: Library['catalog'], limit = Infinity): Generator<Paper> {
  for (let offset = 0; offset < limit; offset += STRETCH) {
    const papers = catalog.papers(offset, Math.min(STRETCH, limit - offset));
    yield* papers;
    if (papers.length < STRETCH) return;
  }
}

/** Writes papers as a JSON array, one to a line, without holding all of them. */
export async function writePapers(output: Output, papers: Iterable<Paper>): Promise<void> {
  let before = '[\n';
  for (const paper of papers) {
    await output.write(before + JSON.stringify(flatPaper(paper)));
    before = ',\n';
  }
  await output.write(before === '[\n' ? '[]' : '\n]');
}
