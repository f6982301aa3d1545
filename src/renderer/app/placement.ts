/** Which highlights stand where in the texts of a paper, which have moved, and which have lost their words. */
import type { Highlight, MarkedField } from '../../domain/annotation/annotation.ts';
import { fieldText } from '../../domain/annotation/field-text.ts';
import { createPlacer, type Placer } from '../../domain/annotation/place-anchor.ts';
import type { Paper } from '../../domain/paper/paper.ts';
import type { TextVersion } from '../../ipc/contract.ts';
import type { ChangedPlace } from '../notes/changed-place.tsx';
import type { PlacedHighlight } from '../reader/paint.ts';
import type { PlacedByField } from '../reader/placed.ts';

export interface Placement {
  readonly placed: PlacedByField;
  /** Id → what to say of a highlight that does not simply stand where it was made. */
  readonly changed: ReadonlyMap<string, ChangedPlace>;
}

/** Whether one of the highlights was made in another version of its text: then the former texts are needed. */
export function needFormerTexts(paper: Paper, highlights: readonly Highlight[]): boolean {
  const placerOf = placers(paper);
  return highlights.some(({ field, anchor }) => placerOf(field)?.isFromOther(anchor) ?? true);
}

/** A placer for each text that the paper has; made once, because the hash of a text takes a while. */
function placers(paper: Paper): (field: MarkedField) => Placer | undefined {
  const made = new Map<MarkedField, Placer>();
  return (field) => {
    const text = fieldText(paper, field);
    if (text !== undefined && !made.has(field)) made.set(field, createPlacer(text));
    return made.get(field);
  };
}

/**
 * Finds each highlight in its text; one whose words are gone is never put on other words. `former` are
 * the former texts of the paper. While they are being fetched (undefined), the highlights that need them
 * are nowhere, neither placed nor lost.
 */
export function placeHighlights(paper: Paper, highlights: readonly Highlight[], former: readonly TextVersion[] | undefined): Placement {
  const placed: Record<MarkedField, PlacedHighlight[]> = { title: [], summary: [], abstract: [] };
  const changed = new Map<string, ChangedPlace>();
  const placerOf = placers(paper);
  for (const { id, field, colour, anchor } of highlights) {
    const placer = placerOf(field);
    if (former === undefined && placer?.isFromOther(anchor) !== false) continue;
    const version = former?.find(({ field: of, hash }) => of === field && hash === anchor.textHash);
    const place = placer?.place(anchor, version?.text) ?? { kind: 'unplaced' };
    if (place.kind === 'unplaced') changed.set(id, { kind: 'unplaced', ...oldOf(version) });
    else placed[field].push({ id, colour, start: place.start, end: place.end, moved: place.kind === 'moved' });
    if (place.kind === 'moved') {
      const { start, end, how } = place;
      changed.set(id, { kind: 'moved', how, start, end, words: (fieldText(paper, field) ?? '').slice(start, end), ...oldOf(version) });
    }
  }
  return { placed, changed };
}

function oldOf(version: TextVersion | undefined): { readonly old?: TextVersion } {
  return version === undefined ? {} : { old: version };
}
