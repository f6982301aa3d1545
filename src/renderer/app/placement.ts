/** Which highlights stand where in the texts of a paper, and which have lost their words. */
import { placeAnchor } from '../../domain/annotation/anchor.ts';
import type { Highlight, MarkedField } from '../../domain/annotation/annotation.ts';
import type { Paper } from '../../domain/paper/paper.ts';
import type { PlacedHighlight } from '../reader/paint.ts';
import type { PlacedByField } from '../reader/placed.ts';

export interface Placement {
  readonly placed: PlacedByField;
  readonly unplaced: ReadonlySet<string>;
}

/** The text of a field that highlights are anchored in. */
export function textOf(paper: Paper, field: MarkedField): string | undefined {
  return field === 'title' ? paper.title : paper[field]?.text;
}

/** Finds each highlight in its text. One whose words are gone is never put on other words. */
export function placeHighlights(paper: Paper, highlights: readonly Highlight[]): Placement {
  const placed: Record<MarkedField, PlacedHighlight[]> = { title: [], summary: [], abstract: [] };
  const unplaced = new Set<string>();
  for (const { id, field, colour, anchor } of highlights) {
    const text = textOf(paper, field);
    const place = text === undefined ? undefined : placeAnchor(text, anchor);
    if (place === undefined || place.kind === 'unplaced') unplaced.add(id);
    else placed[field].push({ id, colour, start: place.start, end: place.end });
  }
  return { placed, unplaced };
}
