import { HIGHLIGHT_COLOURS, type Change } from '../../src/domain/annotation/annotation.ts';
import { describeSpan } from '../../src/domain/annotation/describe-span.ts';
import type { Paper } from '../../src/domain/paper/paper.ts';
import { between, pick, type Random } from '../papers/random.ts';

export const TAGS = ['norm', 'depth', 'to read', 'method', 'claim', 'doubt', 'ablation', 'thesis'] as const;
export const DAY = 86_400_000;

/** So many highlights, one paper after the other and again, made within the last two years; some with comment and tag. */
export function highlightRows(papers: readonly Paper[], count: number, random: Random, now: number): readonly Change[] {
  return Array.from({ length: count }, (_, at): Change => {
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
}

/** A note for each of the papers. */
export function noteRows(papers: readonly Paper[], random: Random, now: number): readonly Change[] {
  return papers.map((paper): Change => {
    const markdown = `Read once more. ${paper.abstract?.text.slice(0, 300) ?? ''} #${pick(random, TAGS).replace(' ', '-')}`;
    return { table: 'notes', row: { id: paper.id, paperId: paper.id, revision: 1, createdAt: now, updatedAt: now, deleted: false, markdown } };
  });
}
