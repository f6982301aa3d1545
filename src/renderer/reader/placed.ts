/** The highlights of the open paper by the text they are in. */
import { MARKED_FIELDS, type HighlightColour, type MarkedField } from '../../domain/annotation/annotation.ts';
import { layersOf } from '../../domain/annotation/overlap.ts';
import type { PlacedHighlight } from './paint.ts';
import type { SizedHighlight } from './use-resize.ts';

export type PlacedByField = Readonly<Record<MarkedField, readonly PlacedHighlight[]>>;

export interface ActiveHighlight extends SizedHighlight {
  readonly colour: HighlightColour;
}

/** The active highlight and where it stands; null when none is active or it stands nowhere. */
export function activeOf(highlights: PlacedByField, id: string | null): ActiveHighlight | null {
  for (const field of MARKED_FIELDS) {
    const found = highlights[field].find((one) => one.id === id);
    if (found !== undefined) return { ...found, field };
  }
  return null;
}

/** The highlights as they look while one is being resized; texts that it is not in stay the same arrays. */
export function withDraft(highlights: PlacedByField, draft: SizedHighlight | null): PlacedByField {
  if (draft === null) return highlights;
  const { id, field, start, end } = draft;
  return { ...highlights, [field]: highlights[field].map((one) => (one.id === id ? { ...one, start, end } : one)) };
}

/** Ids of the highlights that cover an offset, the outermost first. */
export function idsAt(highlights: readonly PlacedHighlight[], offset: number): readonly string[] {
  return layersOf(highlights).find(({ start, end }) => start <= offset && offset < end)?.ids ?? [];
}
