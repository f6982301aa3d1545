import { join } from 'node:path';
import { HIGHLIGHT_COLOURS, type Change } from '../../src/domain/annotation/annotation.ts';
import { describeSpan } from '../../src/domain/annotation/anchor.ts';
import { openLibrary } from '../../src/main/library/library.ts';
import { between, pick, randomFrom } from '../papers/random.ts';
import { profileWith } from '../window/profile.ts';

const DAY = 86_400_000;
const TAGS = ['norm', 'depth', 'to read', 'method', 'claim', 'doubt', 'ablation', 'thesis'];

/** A copy of the library in which the abstracts of the newest papers have so many highlights, about three each, and every tenth paper a note. */
export async function markedProfile(libraryFolder: string, count: number, seed: number): Promise<string> {
  const profile = profileWith(libraryFolder);
  const library = await openLibrary(join(profile, 'library'));
  if (!library.ok) throw new Error(library.error.message);
  const random = randomFrom(seed);
  const papers = library.value.catalog.papers(0, Math.ceil(count / 3));
  const now = Date.now();
  const changes = Array.from({ length: count }, (_, at): Change => {
    const paper = papers[at % papers.length];
    if (paper === undefined) throw new Error('The library has no papers.');
    const text = paper.abstract?.text ?? paper.title;
    const start = between(random, 0, Math.max(0, text.length - 200));
    const createdAt = now - between(random, 0, 700) * DAY - at;
    const made = { id: `highlight-${String(at)}`, revision: 1, createdAt, updatedAt: createdAt, deleted: false };
    const anchor = describeSpan(text, start, Math.min(text.length, start + between(random, 20, 180)));
    const row = { ...made, paperId: paper.id, field: paper.abstract === undefined ? ('title' as const) : ('abstract' as const), anchor, colour: pick(random, HIGHLIGHT_COLOURS) };
    return { table: 'highlights', row: { ...row, comment: random() < 0.3 ? 'Compare with the appendix.' : '', tags: random() < 0.4 ? [pick(random, TAGS)] : [] } };
  });
  const notes = papers.filter((_, at) => at % 10 === 0).map((paper): Change => {
    const markdown = `Read once more. ${paper.abstract?.text.slice(0, 300) ?? ''} #${pick(random, TAGS).replace(' ', '-')}`;
    return { table: 'notes', row: { id: paper.id, paperId: paper.id, revision: 1, createdAt: now, updatedAt: now, deleted: false, markdown } };
  });
  const written = library.value.mirror.write([...changes, ...notes]);
  if (!written.ok) throw new Error(written.error.message);
  library.value.close();
  return profile;
}
